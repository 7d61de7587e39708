package org.dateline.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {
  private final Path folder;

  ModelsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void namesTheOneThatIsMissing() throws IOException {
    for (String name : Models.FILES.subList(0, 2)) {
      Files.writeString(folder.resolve(name), "weights");
    }
    Refusal refusal = assertThrows(Refusal.class, () -> Models.check(folder));
    assertTrue(refusal.sentence().contains(folder.resolve("english_UD.gz").toString()));
  }

  @Test
  void areThereWhenEachIs() throws IOException {
    for (String name : Models.FILES) {
      Files.writeString(folder.resolve(name), "weights");
    }
    assertDoesNotThrow(() -> Models.check(folder));
  }
}
