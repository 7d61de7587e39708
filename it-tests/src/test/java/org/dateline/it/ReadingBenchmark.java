package org.dateline.it;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.actor.ActorFinder;
import org.dateline.actor.ActorLexicon;
import org.dateline.document.Document;
import org.dateline.lexicon.Countries;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.corenlp.CoreNlpEngine;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.PlaceFinder;
import org.dateline.reading.Reader;
import org.dateline.text.Text;
import org.dateline.time.TimeFinder;
import org.junit.jupiter.api.Test;

/**
 * Prints what the steps that find who, where and when, and what a whole reading costs beside the
 * bare parser on the same texts in the same run, as CPU time of the one thread that does both; and
 * what the gazetteer takes to load. Judges nothing: speed is not a test's business.
 */
class ReadingBenchmark {

  private static final int WARM = 40;
  private static final int ROUNDS = 40;
  private static final List<String> LISTS = List.of("times", "places", "actors");

  private final ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
  private final Map<String, Long> nanos = new LinkedHashMap<>();

  @Test
  void measures() {
    Countries countries = Countries.load();
    ActorLexicon lexicon = ActorLexicon.load(countries);
    Gazetteer gazetteer = loaded(countries);
    TimeFinder times = new TimeFinder();
    PlaceFinder places = new PlaceFinder(countries, gazetteer, lexicon.properNames());
    ActorFinder actors = new ActorFinder(lexicon);
    CoreNlpEngine engine = CoreNlpEngine.load(LaunchedDateline.distribution().resolve("models"));
    Reader reader = new Reader(engine.parser(), engine.names());
    LocalDate day = LocalDate.of(2025, 3, 4);
    for (int i = 0; i < WARM + ROUNDS; i++) {
      if (i == WARM) {
        nanos.clear();
      }
      Text text = Text.received(Story.of500Words());
      List<Sentence> sentences = timed("parser", () -> engine.parser().parse(text));
      List<List<Name>> names =
          timed("recogniser", () -> sentences.stream().map(engine.names()::names).toList());
      timed("times", () -> times.find(sentences, text, day));
      List<Place> where = timed("places", () -> places.find(text, sentences, names, null));
      timed(
          "actors",
          () -> actors.find(text, sentences, names, day, where, places.company(sentences, where)));
      Document story = new Document("urn:story", null, null, null, null, null, null, null, text);
      timed("whole", () -> reader.read(story));
    }
    nanos.forEach((step, spent) -> print("%-12s %8.1f ms a document", step, spent / 1e6 / ROUNDS));
    double ours = LISTS.stream().mapToLong(nanos::get).sum();
    print("times, places and actors beside the parser: %.1f %%", 100 * ours / nanos.get("parser"));
    print("a whole reading: %.2f bare parses", (double) nanos.get("whole") / nanos.get("parser"));
  }

  private static Gazetteer loaded(Countries countries) {
    long before = used();
    long start = System.nanoTime();
    Gazetteer gazetteer = Gazetteer.load(countries);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    print("gazetteer: %.2f s, %.0f MB", took.toMillis() / 1e3, (used() - before) / 1e6);
    return gazetteer;
  }

  private static long used() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }

  private <T> T timed(String step, Supplier<T> work) {
    long start = cpu.getCurrentThreadCpuTime();
    T result = work.get();
    nanos.merge(step, cpu.getCurrentThreadCpuTime() - start, Long::sum);
    return result;
  }

  private static void print(String format, Object... values) {
    System.out.println("benchmark: " + String.format(Locale.ROOT, format, values));
  }
}
