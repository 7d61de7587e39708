package org.dateline.launcher;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The embedded broker as the launcher holds it, which shares only the JDK's classes with it.
 *
 * @param loader the class loader that the broker lives in
 * @param broker to be closed
 * @param drain holds the queue back, and waits for the documents that are being read
 */
record LoadedBroker(AutoCloseable loader, AutoCloseable broker, Runnable drain) implements Running {
  private static final Logger LOG = Logger.getLogger(LoadedBroker.class.getName());

  @Override
  public void close() {
    try {
      broker.close();
      loader.close();
    } catch (Exception failed) {
      // It must not keep the rest from stopping.
      LOG.log(Level.WARNING, "The broker did not stop cleanly", failed);
    }
  }
}
