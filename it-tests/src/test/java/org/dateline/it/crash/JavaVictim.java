package org.dateline.it.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.it.LaunchedDateline;

/** Dateline, or a broker of its own, in a JVM that may carry rules of Byteman. */
final class JavaVictim implements Victim {

  private static final Duration READY = Duration.ofMinutes(10);
  private static final int STARTS = 10;

  private final String name;
  private final List<String> arguments;
  private final Map<String, String> settings;
  private final Path logs;
  private Child child;
  private Rules rules = Rules.NONE;
  private int starts;

  private JavaVictim(String name, List<String> arguments, Map<String, String> settings, Path logs) {
    this.name = name;
    this.arguments = List.copyOf(arguments);
    this.settings = Map.copyOf(settings);
    this.logs = logs;
  }

  /** The distribution, as a person starts it, but that it starts often and lives for seconds. */
  static JavaVictim dateline(Map<String, String> settings, Path logs) {
    String jar = LaunchedDateline.distribution().resolve("dateline.jar").toString();
    List<String> arguments = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar);
    return new JavaVictim("dateline", arguments, settings, logs);
  }

  /**
   * The launcher's broker, in a process of its own.
   *
   * @param options of its Java
   */
  static JavaVictim broker(int port, Path data, Path logs, String... options) {
    Path home = LaunchedDateline.distribution();
    String classes =
        String.join(
            System.getProperty("path.separator"),
            home.resolve("broker") + "/*",
            home.resolve("dateline.jar").toString(),
            classesOf(OutsideBroker.class));
    List<String> arguments = new ArrayList<>(List.of(options));
    // Or it writes a line for each message.
    arguments.add("-Djava.util.logging.config.file=" + home.resolve("logging.properties"));
    arguments.addAll(
        List.of(
            "-cp",
            classes,
            OutsideBroker.class.getName(),
            data.toString(),
            Integer.toString(port)));
    return new JavaVictim("broker", arguments, Map.of(), logs);
  }

  static String classesOf(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void start(Rules with) {
    rules = with;
    starts++;
    List<String> all = new ArrayList<>(with.options(logs.resolve(name + "-" + starts + ".btm")));
    all.addAll(arguments);
    child = Child.start(all, settings, logs.resolve(name + "-" + starts + ".log"));
  }

  /** Starts it with the rules that it had. */
  void startAgain() {
    start(rules);
  }

  @Override
  public void awaitReady() {
    Instant deadline = Instant.now().plus(READY);
    int most = starts + STARTS;
    while (!child.log().contains("is ready")) {
      if (Instant.now().isAfter(deadline) || starts == most) {
        throw new AssertionError(name + " did not get ready:\n" + child.log());
      }
      if (!child.isAlive()) {
        // What it needs may not be there yet.
        LaunchedDateline.pause(Duration.ofSeconds(1));
        start(rules);
      }
      LaunchedDateline.pause(Duration.ofMillis(100));
    }
  }

  @Override
  public void kill() {
    child.kill();
  }

  @Override
  public int awaitEnd(Duration most) {
    return child.awaitEnd(most);
  }

  @Override
  public void close() {
    if (child != null) {
      child.stop();
    }
  }

  /** Everything that all its processes printed, line by line. */
  List<String> lines() {
    try (Stream<Path> files = Files.list(logs)) {
      return files
          .filter(it -> it.getFileName().toString().matches(name + "-[0-9]+\\.log"))
          .flatMap(JavaVictim::linesOf)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> linesOf(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
