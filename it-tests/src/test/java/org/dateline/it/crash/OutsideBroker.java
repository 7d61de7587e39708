package org.dateline.it.crash;

import java.nio.file.Path;

/**
 * The launcher's broker in a process of its own: what an outside broker is to Dateline, with the
 * queues that Dateline wants. The launcher is on this process's class path and not on the tests'.
 */
public final class OutsideBroker {

  private static final long MOST_WAITING = 1_000_000;

  private OutsideBroker() {}

  /** Takes the folder of its files and its port on 127.0.0.1, and stays until it is ended. */
  public static void main(String[] arguments) throws Exception {
    AutoCloseable broker =
        Class.forName("org.dateline.launcher.Broker")
            .asSubclass(AutoCloseable.class)
            .getConstructor(Path.class, int.class, String.class, String.class, long.class)
            .newInstance(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                "dateline",
                "dateline",
                MOST_WAITING);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(broker)));
    System.out.println("The broker is ready.");
    Thread.currentThread().join();
  }

  private static void close(AutoCloseable broker) {
    try {
      broker.close();
    } catch (Exception e) {
      System.out.println("The broker did not stop cleanly: " + e);
    }
  }
}
