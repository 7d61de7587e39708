package org.dateline.parsing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The words of a sentence as {@link EngineCopy} would write them, for an engine that takes words.
 */
public final class EngineWords {

  private final Casing casing;

  /**
   * @param isCommon whether a lower-case word is known as one that is written so
   */
  public EngineWords(Predicate<String> isCommon) {
    this.casing = new Casing(isCommon);
  }

  /** One word for each word, none of them empty. */
  public List<String> of(List<String> words) {
    String line = words.stream().limit(200).collect(Collectors.joining(" "));
    boolean isShouted = Casing.isShouted(line, 0, line.length());
    return words.stream().map(word -> plain(word, isShouted)).toList();
  }

  private String plain(String word, boolean isShouted) {
    if (word.length() > EngineCopy.LONGEST_RUN) {
      return EngineCopy.OPAQUE;
    }
    StringBuilder plain = new StringBuilder();
    Typography.visible(word).chars().forEach(c -> plain.append(Typography.mark((char) c, false)));
    String name = Typography.englishName(plain.toString());
    if (name.isEmpty()) {
      return word;
    }
    return isShouted ? casing.of(name, name, name.length()) : name;
  }
}
