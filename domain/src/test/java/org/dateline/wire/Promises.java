package org.dateline.wire;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.document.Document;
import org.dateline.document.Particulars;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the readers promise of any bytes whatever: in time and in a bounded memory they give whole
 * documents or a refusal, and the same once more for the same bytes.
 */
final class Promises {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Of the processor, for each 64 kB that were begun. */
  private static final long MOST_NANOS = 1_000_000_000;

  private static final int READINGS = 3;
  private static final long PAGE = 64 * 1024;

  /** What is made in all, garbage or not: more than ever is alive. */
  private static final long MOST_MADE = 64L << 20;

  private static final long MOST_MADE_PER_BYTE = 5_000;

  /** A reader adds line ends and little else to what it is given. */
  private static final long MOST_WORDS_TO_ONE = 2;

  private static final long UNASKED = 1_000;
  private static final int LONGEST_REFUSAL = 2_000;
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private Promises() {}

  /**
   * Has the bytes read twice at least.
   *
   * @throws AssertionError for a promise that is not kept
   */
  static Findings keptBy(Function<byte[], Findings> way, byte[] body) {
    Findings first = way.apply(body);
    keep(first.equals(inBounds(way, body)), "another reading of the same bytes is another");
    keep(!first.documents().isEmpty() || !first.refusals().isEmpty(), "nothing came of it");
    first.refusals().forEach(Promises::told);
    first.documents().forEach(Promises::whole);
    long words = first.documents().stream().mapToLong(it -> it.text().length()).sum();
    keep(words <= UNASKED + MOST_WORDS_TO_ONE * first.bytes(), words + " characters came of it");
    return first;
  }

  /**
   * The cheapest of some readings counts: what Java itself loads and compiles is none of theirs.
   */
  private static Findings inBounds(Function<byte[], Findings> way, byte[] body) {
    String cost = "";
    for (int i = 0; i < READINGS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      long before = THREADS.getCurrentThreadAllocatedBytes();
      Findings findings = way.apply(body);
      long nanos = THREADS.getCurrentThreadCpuTime() - start;
      long made = THREADS.getCurrentThreadAllocatedBytes() - before;
      if (nanos <= MOST_NANOS * (1 + body.length / PAGE)
          && made <= MOST_MADE + MOST_MADE_PER_BYTE * body.length) {
        return findings;
      }
      cost = nanos + " ns, " + made + " bytes";
    }
    throw new AssertionError("a reading costs " + cost);
  }

  /** A refusal goes into logs and answers. */
  private static void told(String refusal) {
    keep(refusal.length() <= LONGEST_REFUSAL, "a refusal of " + refusal.length());
    keep(refusal.chars().noneMatch(Character::isISOControl), "a refusal of many lines");
    sound(refusal);
  }

  private static void whole(Document document) {
    int end = 0;
    for (Span aside : document.asides()) {
      keep(aside.start() >= end && !aside.isEmpty(), "asides that overlap");
      end = aside.end();
    }
    keep(end <= document.text().length(), "an aside beyond the text");
    keep(document.opening() <= document.text().length(), "a story that opens beyond its end");
    keep(!document.uri().isBlank(), "no uri");
    keep(
        document.notice().isKill() || !document.text().chars().isBlank(), "a story without a word");
    sound(document.text().chars());
    fields(document).forEach(Promises::kept);
    Stream.of(document.notice().embargoedUntil(), document.notice().expires())
        .forEach(Promises::inTime);
    Stream.of(document.published(), document.particulars().revised())
        .filter(Objects::nonNull)
        .map(OffsetDateTime::toInstant)
        .forEach(Promises::inTime);
  }

  /** Each field by its name, and a value of it. */
  private static Stream<Map.Entry<String, String>> fields(Document document) {
    Particulars more = document.particulars();
    Stream<Map.Entry<String, String>> single =
        Stream.of(
                field("uri", document.uri()),
                field("headline", document.headline()),
                field("byline", document.byline()),
                field("publisher", document.publisher()),
                field("url", document.url()),
                field("language", document.language()),
                field("credit", more.credit()),
                field("genre", more.genre()),
                field("rights", more.rights()),
                field("located", more.located()))
            .flatMap(List::stream);
    return Stream.concat(
        single,
        Stream.concat(more.subjects().stream(), more.notes().stream())
            .map(it -> Map.entry("rights", it)));
  }

  private static List<Map.Entry<String, String>> field(String name, @Nullable String value) {
    return value == null ? List.of() : List.of(Map.entry(name, value));
  }

  private static void kept(Map.Entry<String, String> field) {
    int longest = ItemFields.LONGEST.getOrDefault(field.getKey(), 0);
    keep(field.getValue().length() <= longest, field.getKey() + " is too long");
    sound(field.getValue());
  }

  private static void inTime(@Nullable Instant time) {
    keep(
        time == null || (!time.isBefore(FIRST) && !time.isAfter(LAST)),
        "a time that no database carries: " + time);
  }

  private static void sound(String words) {
    keep(
        words.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE),
        "half a character or none");
  }

  private static void keep(boolean isKept, String otherwise) {
    if (!isKept) {
      throw new AssertionError(otherwise);
    }
  }
}
