package org.dateline.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The parser's models, which must all be there before anything is started. */
final class Models {
  static final List<String> FILES =
      List.of(
          "english-left3words-distsim.tagger",
          "english.all.3class.distsim.crf.ser.gz",
          "english_UD.gz");

  private Models() {}

  /**
   * Checks that every model is in the folder.
   *
   * @throws Refusal naming the file that is missing
   */
  static void check(Path folder) {
    for (String name : FILES) {
      Path file = folder.resolve(name);
      if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
        throw new Refusal("DATELINE_MODELS: the model file " + file + " is missing.");
      }
    }
  }
}
