package org.dateline.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A wire to a server on this machine that can fall silent: what goes over it comes later, or never,
 * and nobody at its ends is told.
 */
final class SilentWire implements AutoCloseable {

  private static final int BUFFER = 64 * 1024;
  private static final int WAITING = 50;

  private final ServerSocket listener;
  private final int server;
  private final Set<Line> lines = ConcurrentHashMap.newKeySet();
  private final Object turn = new Object();
  private boolean isHeld;

  /**
   * @param server the port at its other end
   */
  SilentWire(int server) throws IOException {
    this.server = server;
    listener = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  /** Holds everything back, as a server does that is frozen. */
  void hold() {
    synchronized (turn) {
      isHeld = true;
    }
  }

  /** Lets go what was held. */
  void release() {
    synchronized (turn) {
      isHeld = false;
      turn.notifyAll();
    }
  }

  /** Those that are connected now stay so, and hear nothing any more. Others may connect. */
  void lose() {
    lines.forEach(line -> line.isLost = true);
  }

  private void accept() {
    try {
      while (!listener.isClosed()) {
        Socket client = listener.accept();
        Line line = new Line(client, new Socket(InetAddress.getLoopbackAddress(), server));
        lines.add(line);
        start(() -> carry(line, line.client, line.server));
        start(() -> carry(line, line.server, line.client));
      }
    } catch (IOException e) {
      // Closed: the test is over.
    }
  }

  private void carry(Line line, Socket from, Socket to) {
    byte[] buffer = new byte[BUFFER];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        awaitTurn();
        if (!line.isLost) {
          out.write(buffer, 0, read);
          out.flush();
        }
      }
    } catch (IOException e) {
      // One of them went.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!line.isLost) {
      line.cut();
    }
  }

  private void awaitTurn() throws InterruptedException {
    synchronized (turn) {
      while (isHeld) {
        turn.wait();
      }
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "silent wire");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines.forEach(Line::cut);
  }

  /** One connection. */
  private static final class Line {
    private final Socket client;
    private final Socket server;
    private volatile boolean isLost;

    Line(Socket client, Socket server) {
      this.client = client;
      this.server = server;
    }

    void cut() {
      try (client;
          server) {
        isLost = true;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
