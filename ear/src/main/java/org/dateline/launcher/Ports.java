package org.dateline.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds out that a port is taken before anything slow is started, and says which. */
final class Ports {
  private Ports() {}

  /**
   * Checks the ports that this Dateline will listen on.
   *
   * @throws Refusal naming the first that is taken
   */
  static void check(Settings settings) {
    check(Key.HTTP_PORT, settings.httpHost(), settings.httpPort());
    if (settings.outside().isEmpty()) {
      check(Key.JMS_PORT, "127.0.0.1", settings.jmsPort());
    }
  }

  private static void check(Key key, String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException taken) {
      throw new Refusal(
          key.variable()
              + ": port "
              + port
              + " on "
              + host
              + " is not free ("
              + taken.getMessage()
              + ").",
          taken);
    }
  }
}
