package org.dateline.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A Dateline of its own: the distribution, started as a person would start it, on free ports and a
 * data folder of its choice. Nothing of the program is on the test's class path.
 */
public final class LaunchedDateline implements AutoCloseable {

  /** As {@code mvn -Prun} starts it, and the README advises: whoever starts Java reads this. */
  public static final Map<String, String> MACHINE =
      Map.of("JDK_JAVA_OPTIONS", "-Xmx1200m -XX:+UseParallelGC");

  private static final Duration READY = Duration.ofMinutes(3);
  private static final Duration STOPPED = Duration.ofSeconds(60);

  private final Process process;
  private final Path log;
  private final int httpPort;
  private final int jmsPort;

  private LaunchedDateline(Process process, Path log, int httpPort, int jmsPort) {
    this.process = process;
    this.log = log;
    this.httpPort = httpPort;
    this.jmsPort = jmsPort;
  }

  /** Starts and waits until it says that it is ready. */
  public static LaunchedDateline ready(Path data, Map<String, String> settings) {
    LaunchedDateline dateline = begin(data, settings);
    Instant deadline = Instant.now().plus(READY);
    while (!dateline.log().contains("is ready")) {
      if (!dateline.process.isAlive() || Instant.now().isAfter(deadline)) {
        dateline.process.destroyForcibly();
        throw new IllegalStateException("Dateline did not get ready:\n" + dateline.log());
      }
      pause(Duration.ofMillis(100));
    }
    return dateline;
  }

  /** Starts and does not wait. Settings given win over the free ports and the folder. */
  public static LaunchedDateline begin(Path data, Map<String, String> settings) {
    try {
      int http = freePort();
      int jms = freePort();
      Map<String, String> all = new HashMap<>();
      all.put("DATELINE_DATA", data.toString());
      all.put("DATELINE_HTTP_PORT", String.valueOf(http));
      all.put("DATELINE_JMS_PORT", String.valueOf(jms));
      all.putAll(settings);
      Path log = Files.createTempFile(Path.of("target"), "dateline", ".log");
      ProcessBuilder builder = new ProcessBuilder(java(), "-jar", jar().toString());
      builder.environment().keySet().removeIf(key -> key.startsWith("DATELINE_"));
      builder.environment().putAll(all);
      Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      return new LaunchedDateline(
          process,
          log,
          Integer.parseInt(all.get("DATELINE_HTTP_PORT")),
          Integer.parseInt(all.get("DATELINE_JMS_PORT")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Path distribution() {
    return Path.of("..", "ear", "target", "dateline").toAbsolutePath().normalize();
  }

  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Api api() {
    return new Api("http://127.0.0.1:" + httpPort);
  }

  WireSender sender() {
    return new WireSender("tcp://127.0.0.1:" + jmsPort);
  }

  public int httpPort() {
    return httpPort;
  }

  int jmsPort() {
    return jmsPort;
  }

  public long pid() {
    return process.pid();
  }

  /** What it has printed so far. */
  public String log() {
    try {
      return Files.readString(log, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks it to stop, as Ctrl-C does, and waits. */
  public int stop() {
    process.destroy();
    return exitCode(STOPPED);
  }

  /** Waits for it to end by itself. */
  int exitCode(Duration within) {
    try {
      if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("still running after " + within + ":\n" + log());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends it without a word, as kill -9 does. */
  void kill() {
    process.destroyForcibly();
    exitCode(STOPPED);
  }

  /** Stops it if it still runs. */
  @Override
  public void close() {
    if (process.isAlive()) {
      process.destroy();
      exitCode(STOPPED);
    }
  }

  public static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Path jar() {
    Path jar = distribution().resolve("dateline.jar");
    if (!Files.exists(jar)) {
      throw new IllegalStateException("build the ear module first: " + List.of(jar));
    }
    return jar;
  }
}
