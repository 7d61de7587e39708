package org.dateline.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.parsing.corenlp.CoreNlpEngine;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints documents a second through the queue beside the bare parser on the same texts in the same
 * run, and their ratio; and how long a story takes from its sending until its events can be asked
 * for. Judges nothing: speed is not a test's business.
 */
class QueueBenchmark {

  private static final int DOCUMENTS = Integer.getInteger("benchmark.documents", 200);
  private static final int STORIES = 30;
  private static final int READERS = 2;

  @TempDir Path data;

  @Test
  void measures() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      texts.add(Story.of500Words());
    }
    double bare = bareParser(texts);
    try (LaunchedDateline dateline =
        LaunchedDateline.ready(data, Map.of("DATELINE_READERS", String.valueOf(READERS)))) {
      throughTheQueue(dateline, texts.subList(0, DOCUMENTS / 4), "warm");
      double queue = throughTheQueue(dateline, texts, "run");
      long[] latencies = latencies(dateline);
      print("bare parser           %8.2f documents/s, %d threads", bare, READERS);
      print("through the queue     %8.2f documents/s, %d readers", queue, READERS);
      print("ratio                 %8.2f", queue / bare);
      print(
          "send to visible       %8d ms median, %d ms worst of %d",
          latencies[STORIES / 2], latencies[STORIES - 1], STORIES);
    }
  }

  private static double bareParser(List<String> texts) throws Exception {
    CoreNlpEngine engine = CoreNlpEngine.load(LaunchedDateline.distribution().resolve("models"));
    ExecutorService threads = Executors.newFixedThreadPool(READERS);
    try {
      parseAll(engine, threads, texts.subList(0, DOCUMENTS / 4));
      long start = System.nanoTime();
      parseAll(engine, threads, texts);
      return texts.size() / seconds(start);
    } finally {
      threads.shutdown();
    }
  }

  private static void parseAll(CoreNlpEngine engine, ExecutorService threads, List<String> texts)
      throws Exception {
    List<Future<?>> parses = new ArrayList<>();
    for (String text : texts) {
      parses.add(threads.submit(() -> parse(engine, text)));
    }
    for (Future<?> parse : parses) {
      parse.get();
    }
  }

  /** What the engine does for us: words, tags, grammar, names. */
  private static void parse(CoreNlpEngine engine, String text) {
    engine.parser().parse(Text.received(text)).forEach(engine.names()::names);
  }

  private static double throughTheQueue(LaunchedDateline dateline, List<String> texts, String run) {
    try (WireSender sender = dateline.sender()) {
      long start = System.nanoTime();
      for (int i = 0; i < texts.size(); i++) {
        sender.text(texts.get(i), Map.of("uri", "urn:benchmark:" + run + ":" + i));
      }
      for (int i = 0; i < texts.size(); i++) {
        dateline.api().document("urn:benchmark:" + run + ":" + i);
      }
      return texts.size() / seconds(start);
    }
  }

  private static long[] latencies(LaunchedDateline dateline) {
    long[] times = new long[STORIES];
    try (WireSender sender = dateline.sender()) {
      for (int i = 0; i < STORIES; i++) {
        String uri = "urn:benchmark:latency:" + i;
        String text = Story.of500Words();
        long start = System.nanoTime();
        sender.text(text, Map.of("uri", uri));
        while (dateline.api().events("document=" + Api.encoded(uri)).isEmpty()) {
          LaunchedDateline.pause(Duration.ofMillis(5));
        }
        times[i] = Duration.ofNanos(System.nanoTime() - start).toMillis();
        assertEquals("stored", dateline.api().document(uri).path("state").asText());
      }
    }
    Arrays.sort(times);
    return times;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void print(String format, Object... values) {
    System.out.println("benchmark: " + String.format(Locale.ROOT, format, values));
  }
}
