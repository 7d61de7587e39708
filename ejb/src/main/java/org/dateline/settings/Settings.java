package org.dateline.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What the newsroom is given at its start.
 *
 * @param models folder of the parser's models ({@code dateline.models})
 * @param index folder of the index of words, which is made anew wherever it is not there; of no use
 *     with PostgreSQL ({@code dateline.index})
 * @param documentBytes how large the body of a dispatch may be ({@code dateline.document.bytes})
 * @param readers how many documents are read at a time ({@code dateline.readers})
 * @param reading how long the reading of one document may take ({@code dateline.reading.seconds})
 */
public record Settings(Path models, Path index, int documentBytes, int readers, Duration reading) {

  public static final String MODELS = "dateline.models";
  public static final String INDEX = "dateline.index";
  public static final String DOCUMENT_BYTES = "dateline.document.bytes";
  public static final String READERS = "dateline.readers";
  public static final String READING_SECONDS = "dateline.reading.seconds";

  private static final String TEMPORARY = System.getProperty("java.io.tmpdir");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final int FIVE_MIB = 5 * 1024 * 1024;
  private static final int MOST_BYTES = 100 * 1024 * 1024;
  private static final int MOST_READERS = 64;
  private static final int USUAL_SECONDS = 120;
  private static final int MOST_SECONDS = 3600;

  /**
   * Reads them, once.
   *
   * @param given the value of a key, if it has one
   * @throws BadSetting naming the first key that is missing or has no legal value
   */
  public static Settings from(Function<String, Optional<String>> given) {
    return new Settings(
        folder(given),
        given.apply(INDEX).map(Path::of).orElse(Path.of(TEMPORARY, "dateline-index")),
        number(given, DOCUMENT_BYTES, FIVE_MIB, MOST_BYTES),
        number(given, READERS, 2, MOST_READERS),
        Duration.ofSeconds(number(given, READING_SECONDS, USUAL_SECONDS, MOST_SECONDS)));
  }

  private static Path folder(Function<String, Optional<String>> given) {
    String value = given.apply(MODELS).orElseThrow(() -> new BadSetting(MODELS, "is missing"));
    Path folder = Path.of(value);
    if (!Files.isDirectory(folder)) {
      throw new BadSetting(MODELS, "is \"" + value + "\", which is no folder");
    }
    return folder;
  }

  private static int number(
      Function<String, Optional<String>> given, String key, int otherwise, int most) {
    String value = given.apply(key).map(String::strip).orElse(Integer.toString(otherwise));
    // Longer than any legal number: refused before it overflows.
    if (NUMBER.matcher(value).matches()) {
      int number = Integer.parseInt(value);
      if (number >= 1 && number <= most) {
        return number;
      }
    }
    throw new BadSetting(key, "is \"" + value + "\"; it must be a whole number from 1 to " + most);
  }
}
