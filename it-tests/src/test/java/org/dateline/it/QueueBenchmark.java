package org.dateline.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.dateline.document.Document;
import org.dateline.parsing.corenlp.CoreNlpEngine;
import org.dateline.reading.Reader;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints documents a second through the queue beside the bare parser on the same texts in the same
 * run, and their ratio; what a document costs there, in CPU time of the whole process, beside what
 * reading alone costs one that does nothing else, and where it goes; and how long a story takes
 * from its sending until its events can be asked for. Judges nothing: speed is not a test's
 * business.
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
    CoreNlpEngine engine = CoreNlpEngine.load(LaunchedDateline.distribution().resolve("models"));
    double bare = atOnce(texts, text -> parse(engine, text));
    Reader reader = new Reader(engine.parser(), engine.names());
    double readings = atOnce(texts, text -> reader.read(story(text)));
    Duration before = cpu(ProcessHandle.current().pid());
    all(texts, text -> reader.read(story(text)));
    double reading = seconds(before, cpu(ProcessHandle.current().pid())) / texts.size();
    Map<String, String> settings = new HashMap<>(LaunchedDateline.MACHINE);
    settings.put("DATELINE_READERS", String.valueOf(READERS));
    try (LaunchedDateline dateline = LaunchedDateline.ready(data, settings)) {
      // As often as the other has read before it is measured.
      throughTheQueue(dateline, texts, "warm");
      throughTheQueue(dateline, texts, "warmer");
      Duration idle = cpu(dateline.pid());
      CpuByThread begun = CpuByThread.of(dateline.pid());
      double queue = throughTheQueue(dateline, texts, "run");
      double ingestion = seconds(idle, cpu(dateline.pid())) / texts.size();
      CpuByThread spent = CpuByThread.of(dateline.pid()).since(begun);
      long[] latencies = latencies(dateline);
      print("bare parser           %8.2f documents/s, %d threads", bare, READERS);
      print("through the queue     %8.2f documents/s, %d readers", queue, READERS);
      print("ratio                 %8.2f", queue / bare);
      print("whole readings        %8.2f documents/s, %d threads", readings, READERS);
      print("CPU of a reading      %8.1f ms", reading * 1e3);
      print("CPU of an ingestion   %8.1f ms", ingestion * 1e3);
      print("ingestion beside it   %8.1f %%", 100 * (ingestion / reading - 1));
      spent
          .times()
          .forEach(
              (use, time) ->
                  print("of it %-12s    %8.1f ms", use, (double) time.toMillis() / texts.size()));
      print("all but reading       %8.1f %% of it", 100 * spent.besideReading());
      print(
          "send to visible       %8d ms median, %d ms worst of %d",
          latencies[STORIES / 2], latencies[STORIES - 1], STORIES);
    }
  }

  /** Documents a second, by as many threads as there are readers; warm before it counts. */
  private static double atOnce(List<String> texts, Consumer<String> work) throws Exception {
    all(texts.subList(0, DOCUMENTS / 4), work);
    long start = System.nanoTime();
    all(texts, work);
    return texts.size() / seconds(start);
  }

  private static void all(List<String> texts, Consumer<String> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(READERS);
    try {
      List<Future<?>> started = new ArrayList<>();
      for (String text : texts) {
        started.add(threads.submit(() -> work.accept(text)));
      }
      for (Future<?> each : started) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static Document story(String text) {
    return new Document("urn:story", null, null, null, null, null, null, null, Text.received(text));
  }

  /** CPU time of all threads of a process. */
  private static Duration cpu(long pid) {
    return ProcessHandle.of(pid).orElseThrow().info().totalCpuDuration().orElseThrow();
  }

  private static double seconds(Duration before, Duration after) {
    return after.minus(before).toMillis() / 1e3;
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
