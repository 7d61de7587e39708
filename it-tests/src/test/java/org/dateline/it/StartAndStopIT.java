package org.dateline.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How it starts, refuses to start, and stops. */
class StartAndStopIT {

  private static final Duration AT_ONCE = Duration.ofSeconds(10);

  /** The first address and port of a line. */
  private static final Pattern SOCKET = Pattern.compile("[^\\s]+:[0-9]+(?=\\s)");

  @TempDir Path data;

  @Test
  void namesATakenPort() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertRefuses(Map.of("DATELINE_HTTP_PORT", port), "DATELINE_HTTP_PORT", port);
      assertRefuses(Map.of("DATELINE_JMS_PORT", port), "DATELINE_JMS_PORT", port);
    }
  }

  @Test
  void namesAFolderThatCannotBeWritten() throws IOException {
    // A file in the way: root, who runs many a build, may write anywhere else.
    Path file = Files.createFile(data.resolve("in-the-way"));
    assertRefuses(
        Map.of("DATELINE_DATA", file.resolve("data").toString()), "DATELINE_DATA", "in-the-way");
  }

  @Test
  void namesAnUnknownSetting() {
    assertRefuses(Map.of("DATELINE_COLOUR", "red"), "DATELINE_COLOUR");
  }

  @Test
  void namesABadValue() {
    assertRefuses(Map.of("DATELINE_READERS", "many"), "DATELINE_READERS", "many");
  }

  @Test
  void namesAMissingModel() {
    assertRefuses(Map.of("DATELINE_MODELS", data.toString()), "DATELINE_MODELS");
  }

  @Test
  @ExtendWith(SharedDateline.class)
  void listensOnTheLoopbackAddressOnly(LaunchedDateline dateline) throws Exception {
    Set<String> expected =
        new TreeSet<>(
            List.of("127.0.0.1:" + dateline.httpPort(), "127.0.0.1:" + dateline.jmsPort()));
    assertEquals(expected, sockets(dateline.pid()));
  }

  @Test
  @ExtendWith(SharedDateline.class)
  void saysNothingInTheNameOfItsParts(LaunchedDateline dateline) {
    // A logger that is made before its settings are read lets all of the broker's lines through.
    assertFalse(dateline.log().contains("INFO: AMQ"), dateline.log());
  }

  @Test
  void refusesASecondStartAndStopsCleanlyWhileDocumentsAreBeingRead() {
    try (LaunchedDateline dateline = LaunchedDateline.ready(data, Map.of())) {
      assertRefuses(Map.of("DATELINE_DATA", data.toString()), data.getFileName().toString());
      try (WireSender sender = dateline.sender()) {
        for (int i = 0; i < 40; i++) {
          sender.text(Story.of500Words(), Map.of("uri", "urn:test:stop:" + i));
        }
      }
      assertEquals(0, dateline.stop(), dateline.log());
      assertTrue(
          dateline.log().lastIndexOf("application") < dateline.log().lastIndexOf("roker"),
          "the broker stops last:\n" + dateline.log());
    }
    try (LaunchedDateline again = LaunchedDateline.ready(data, Map.of())) {
      for (int i = 0; i < 40; i++) {
        assertEquals("stored", again.api().document("urn:test:stop:" + i).path("state").asText());
      }
    }
  }

  @Test
  void stopsWhileItIsStillStarting() {
    try (LaunchedDateline dateline = LaunchedDateline.begin(data, Map.of())) {
      LaunchedDateline.pause(Duration.ofSeconds(4));
      dateline.stop();
    }
    try (LaunchedDateline again = LaunchedDateline.ready(data, Map.of())) {
      assertEquals(200, again.api().get("/health/ready").status());
    }
  }

  private void assertRefuses(Map<String, String> settings, String... named) {
    Instant start = Instant.now();
    try (LaunchedDateline dateline = LaunchedDateline.begin(data.resolve("other"), settings)) {
      assertNotEquals(0, dateline.exitCode(AT_ONCE));
      String log = dateline.log();
      for (String name : named) {
        assertTrue(log.contains(name), name + " in " + log);
      }
      assertTrue(log.strip().lines().count() <= 3, "more than a sentence:\n" + log);
      assertTrue(Duration.between(start, Instant.now()).compareTo(AT_ONCE) <= 0);
    }
  }

  /** The listening TCP sockets of a process, as the system sees them. */
  private static Set<String> sockets(long pid) throws Exception {
    Process ss;
    try {
      ss = new ProcessBuilder("ss", "-Hltnp").start();
    } catch (IOException e) {
      Assumptions.abort("no ss on this machine");
      throw e;
    }
    Set<String> found = new TreeSet<>();
    for (String line : new String(ss.getInputStream().readAllBytes(), UTF_8).lines().toList()) {
      Matcher socket = SOCKET.matcher(line);
      if (line.contains("pid=" + pid + ",") && socket.find()) {
        found.add(socket.group().replace("[::ffff:127.0.0.1]", "127.0.0.1"));
      }
    }
    return found;
  }
}
