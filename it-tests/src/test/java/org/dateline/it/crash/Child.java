package org.dateline.it.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A Java process of ours, and what it prints. */
final class Child {

  private static final Duration STOPPED = Duration.ofSeconds(100);

  /** None outlives the tests, however they end. */
  private static final Set<Process> STARTED = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> STARTED.forEach(Process::destroyForcibly)));
  }

  private final Process process;
  private final Path log;

  private Child(Process process, Path log) {
    this.process = process;
    STARTED.add(process);
    this.log = log;
  }

  /**
   * Starts one.
   *
   * @param arguments of the Java command
   * @param settings its only variables that begin with DATELINE_
   */
  static Child start(List<String> arguments, Map<String, String> settings, Path log) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(key -> key.startsWith("DATELINE_"));
    builder.environment().putAll(settings);
    try {
      return new Child(builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** What it has printed so far. */
  String log() {
    try {
      // A process that is killed may end in the middle of a character.
      return new String(Files.readAllBytes(log), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void kill() {
    process.destroyForcibly();
    awaitEnd(STOPPED);
  }

  void stop() {
    if (process.isAlive()) {
      process.destroy();
      if (awaitEnd(STOPPED) == Victim.STILL_RUNS) {
        process.destroyForcibly();
        throw new AssertionError("it did not stop:\n" + log());
      }
    }
  }

  /**
   * Waits for its end.
   *
   * @return the exit code, or {@link Victim#STILL_RUNS}
   */
  int awaitEnd(Duration most) {
    try {
      return process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)
          ? process.exitValue()
          : Victim.STILL_RUNS;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
