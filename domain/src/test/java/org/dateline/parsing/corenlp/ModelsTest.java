package org.dateline.parsing.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {

  private static final String NAMES = "english.all.3class.distsim.crf.ser.gz";

  @Test
  void namesAModelThatIsMissing(@TempDir Path folder) {
    UnusableModel refused = assertThrows(UnusableModel.class, () -> CoreNlpEngine.load(folder));
    assertEquals(folder.resolve(NAMES).toString(), refused.file());
  }

  @Test
  void refusesAnotherFileOfTheSameName(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve(NAMES), new byte[] {1, 2, 3});
    UnusableModel refused =
        assertThrows(UnusableModel.class, () -> new Models(folder).content(NAMES));
    assertTrue(String.valueOf(refused.getMessage()).contains("SHA-256"));
  }
}
