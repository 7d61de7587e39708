package org.dateline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  private final Path folder;

  DataFolderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void isMadeWhereThereIsNone() {
    Path news = folder.resolve("far").resolve("news");
    try (DataFolder data = DataFolder.open(news)) {
      assertEquals(news.resolve("broker"), data.broker());
      assertTrue(Files.isDirectory(data.temporary()));
    }
  }

  @Test
  void servesOneDatelineAtATime() {
    try (DataFolder first = DataFolder.open(folder)) {
      Refusal refusal = assertThrows(Refusal.class, () -> DataFolder.open(folder));
      assertEquals(
          "The data folder "
              + first
              + " is in use by another Dateline (process "
              + ProcessHandle.current().pid()
              + ").",
          refusal.sentence());
    }
  }

  @Test
  void isFreeAgainWhenItIsClosed() {
    DataFolder.open(folder).close();
    try (DataFolder again = DataFolder.open(folder)) {
      assertEquals(folder.toString(), again.toString());
    }
  }

  @Test
  void isNamedIfItCannotBeWritten() throws IOException {
    Path news = Files.createFile(folder.resolve("in-the-way")).resolve("news");
    Refusal refusal = assertThrows(Refusal.class, () -> DataFolder.open(news));
    assertTrue(refusal.sentence().startsWith("DATELINE_DATA: the folder " + news));
  }

  @Test
  void clearsAwayWhatAKilledRunLeft() throws IOException {
    Path left = Files.createDirectories(folder.resolve("tmp").resolve("server"));
    Files.writeString(left.resolve("leftover"), "x");
    try (DataFolder data = DataFolder.open(folder)) {
      assertFalse(Files.exists(left));
      assertTrue(Files.isDirectory(data.temporary()));
    }
  }

  @Test
  void keepsEverythingElse() throws IOException {
    Path kept = Files.createDirectories(folder.resolve("db")).resolve("dateline.mv.db");
    Files.writeString(kept, "rows");
    DataFolder.open(folder).close();
    assertEquals("rows", Files.readString(kept));
  }
}
