package org.dateline.parsing.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The folder with the engine's model files. Two of them are serialised Java objects, so a file is
 * handed out only if its SHA-256 is the one that this release was made with.
 */
final class Models {

  private static final String CHECKSUMS = "models.sha256";

  private final Path folder;
  private final Map<String, String> checksums;

  Models(Path folder) {
    this.folder = folder;
    this.checksums = checksums();
  }

  /**
   * The checked content of a file, read once, so that what was checked is what is loaded.
   *
   * @throws UnusableModel if it is missing, unreadable or another file
   */
  byte[] content(String name) {
    Path file = path(name);
    try {
      byte[] content = Files.readAllBytes(file);
      String found = HexFormat.of().formatHex(sha256().digest(content));
      if (!found.equals(checksums.get(name))) {
        throw new UnusableModel(file, "SHA-256 is " + found, null);
      }
      return content;
    } catch (IOException e) {
      throw new UnusableModel(file, "cannot be read", e);
    }
  }

  /** Where a file lies, for a loader that only takes names. Check it first. */
  Path path(String name) {
    return folder.resolve(name);
  }

  private static Map<String, String> checksums() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Models.class.getResourceAsStream(CHECKSUMS)),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split("\\s+", 2))
          .collect(Collectors.toUnmodifiableMap(parts -> parts[1], parts -> parts[0]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
