package org.dateline.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads the broker in a class loader that shares the JDK with the rest of the process and nothing
 * else. Payara's class loaders ask their parent first, so that on the launcher's own class path the
 * broker's libraries would take the place of the adapter's and the application's.
 */
final class BrokerLoader {
  private BrokerLoader() {}

  /** The jars of a folder, in the order of their names. */
  static List<Path> jars(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /**
   * Starts a broker.
   *
   * @param classes the broker's jars, and the place of our own classes
   * @param mostWaiting documents that may wait in the queue
   */
  static LoadedBroker start(
      List<Path> classes, Path folder, int port, Settings.Login login, long mostWaiting)
      throws Exception {
    URLClassLoader loader =
        new URLClassLoader("broker", urls(classes), ClassLoader.getPlatformClassLoader());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      Object broker =
          loader
              .loadClass(Broker.class.getName())
              .getConstructor(Path.class, int.class, String.class, String.class, long.class)
              .newInstance(folder, port, login.user(), login.password(), mostWaiting);
      return new LoadedBroker(loader, (AutoCloseable) broker, (Runnable) broker);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URL[] urls(List<Path> classes) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path path : classes) {
      urls.add(path.toUri().toURL());
    }
    return urls.toArray(new URL[0]);
  }
}
