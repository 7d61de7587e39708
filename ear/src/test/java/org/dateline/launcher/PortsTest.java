package org.dateline.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void namesTheKeyOfAPortThatIsTaken() throws IOException {
    String free = Integer.toString(FreePort.next());
    try (ServerSocket taken = loopback()) {
      String port = Integer.toString(taken.getLocalPort());
      assertNamed("DATELINE_HTTP_PORT", port, settings(port, free, Map.of()));
      assertNamed("DATELINE_JMS_PORT", port, settings(free, port, Map.of()));
    }
  }

  @Test
  void leavesThePortOfTheBrokerAloneIfNoneIsEmbedded() throws IOException {
    String free = Integer.toString(FreePort.next());
    try (ServerSocket taken = loopback()) {
      String port = Integer.toString(taken.getLocalPort());
      Map<String, String> outside = Map.of("DATELINE_JMS_URL", "tcp://127.0.0.1:" + port);
      assertDoesNotThrow(() -> Ports.check(settings(free, port, outside)));
    }
  }

  private static void assertNamed(String key, String port, Settings settings) {
    String sentence = assertThrows(Refusal.class, () -> Ports.check(settings)).sentence();
    assertTrue(sentence.startsWith(key + ": port " + port + " "), sentence);
  }

  private static ServerSocket loopback() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static Settings settings(String http, String jms, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(more);
    all.put("DATELINE_HTTP_PORT", http);
    all.put("DATELINE_JMS_PORT", jms);
    return Settings.read(all, new Properties(), Path.of("."));
  }
}
