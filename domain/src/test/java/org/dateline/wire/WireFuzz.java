package org.dateline.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lets a fuzzer loose on every way in, each in a Java of its own: ten minutes, or as many seconds
 * as "fuzz.seconds" says. What it comes upon is kept, so that the next time begins where this one
 * ended.
 */
class WireFuzz {

  private static final long SECONDS = Long.getLong("fuzz.seconds", 600);
  private static final Path FOLDER = Path.of(System.getProperty("fuzz.folder", "target/fuzz"));
  private static final String ONLY = System.getProperty("fuzz.only", "");

  /** The heap of an attacked reader stays below it however long the attack lasts. */
  private static final String HEAP = "-Xmx400m";

  /** Seconds by the clock on the wall; how much of the processor a reading takes is watched too. */
  private static final int HANGS = 120;

  private static final int MOST_MEGABYTES = 2048;

  static Stream<String> ways() {
    return WaysIn.names().stream().filter(name -> name.contains(ONLY));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void keepsItsPromisesWhateverComes(String way) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(FOLDER.resolve(way.replaceAll("[^a-z0-9]", "-")));
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    int number = 0;
    for (byte[] seed : FuzzSeeds.of(way)) {
      Files.write(corpus.resolve("seed-" + number++), seed);
    }
    Files.writeString(folder.resolve("words.dict"), FuzzSeeds.dictionary(way));
    Path log = folder.resolve("log.txt");
    Process fuzzer =
        new ProcessBuilder(command(way, folder.toAbsolutePath()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertTrue(fuzzer.waitFor(SECONDS + 300, TimeUnit.SECONDS), "the fuzzer hangs");
    } finally {
      fuzzer.destroyForcibly();
    }
    List<String> said = Files.readString(log, UTF_8).lines().toList();
    String last = String.join("\n", said.subList(Math.max(0, said.size() - 40), said.size()));
    System.out.println(
        way + "\n" + said.stream().filter(WireFuzz::isFigure).reduce("", (a, b) -> b));
    assertEquals(0, fuzzer.exitValue(), last);
  }

  private static boolean isFigure(String line) {
    return line.startsWith("#") && line.contains("cov:");
  }

  private static List<String> command(String way, Path folder) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        HEAP,
        "-Dfuzz.target=" + way,
        "-cp",
        System.getProperty("java.class.path"),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + FuzzTarget.class.getName(),
        "--instrumentation_includes=org.dateline.**:org.jsoup.**:com.fasterxml.jackson.core.**",
        "--reproducer_path=" + folder,
        "-artifact_prefix=" + folder + "/",
        "-dict=" + folder.resolve("words.dict"),
        "-max_total_time=" + SECONDS,
        "-max_len=65536",
        "-len_control=100",
        "-timeout=" + HANGS,
        "-rss_limit_mb=" + MOST_MEGABYTES,
        folder.resolve("corpus").toString());
  }
}
