package org.dateline.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(said, true, UTF_8);
  private final Stop stop = new Stop(out);
  private final Progress progress = new Progress(out, stop, System.nanoTime());

  @Test
  void stopTheLastOneFirst() {
    List<String> stopped = new ArrayList<>();
    try (Parts parts = new Parts(progress)) {
      parts.add("broker", () -> stopped.add("broker"));
      parts.add("server", () -> stopped.add("server"));
    }
    assertEquals(List.of("server", "broker"), stopped);
    assertTrue(said.toString(UTF_8).lines().toList().get(1).contains("broker: stopped"));
  }

  @Test
  void areTimedWhileTheyStart() throws Exception {
    assertEquals("up", progress.step("broker", () -> "up"));
    assertTrue(said.toString(UTF_8).matches("  broker \\.\\.\\.\\R  broker: \\d+\\.\\d s\\R"));
  }

  @Test
  void areNotStartedAfterTheWishToStop() {
    stop.request();
    assertThrows(Stop.Requested.class, () -> progress.step("server", () -> "up"));
    stop.started();
  }
}
