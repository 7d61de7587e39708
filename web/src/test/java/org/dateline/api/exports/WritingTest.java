package org.dateline.api.exports;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Pages that several threads make and write. */
class WritingTest {

  @Test
  void asksForTheNextPageWhileOneIsWritten() throws IOException {
    CountDownLatch second = new CountDownLatch(1);
    Numbers numbers = Numbers.upTo(1500);
    Pages.Source<Long, Long> source = telling(second, numbers);
    ByteArrayOutputStream out = waiting(second);
    withThreads(
        Numbers.export(new Pages<>(source, null, 5000), new NdjsonSheet(), () -> false), out);
    List<String> lines = Numbers.lines(out);
    assertEquals(LongStream.rangeClosed(1, 1500).mapToObj(Long::toString).toList(), lines);
  }

  @Test
  void makesTheNextPageWhileOneIsWritten() throws IOException {
    CountDownLatch second = new CountDownLatch(1);
    Function<Long, String> row =
        number -> {
          if (number > 500) {
            second.countDown();
          }
          return number.toString();
        };
    ByteArrayOutputStream out = waiting(second);
    withThreads(
        new Export<>(Numbers.upTo(1500).pages(5000), row, new NdjsonSheet(), () -> false), out);
    assertEquals(1500, Numbers.lines(out).size());
  }

  /** The first page is made when the second one is. */
  @Test
  void keepsTheOrderWhicheverPageIsMadeFirst() throws IOException {
    CountDownLatch second = new CountDownLatch(1);
    Function<Long, String> row =
        number -> {
          if (number == 1000) {
            second.countDown();
          }
          assertTrue(number != 1 || awaits(second));
          return number.toString();
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    withThreads(new Export<>(Numbers.upTo(1500).pages(5000), row, Numbers.ARRAY, () -> false), out);
    assertEquals(
        LongStream.rangeClosed(1, 1500).mapToObj(Long::toString).collect(joining(",", "[", "]")),
        out.toString(StandardCharsets.UTF_8));
  }

  /** Whoever has the line may close it then. */
  @Test
  void writesNothingMoreWhenTheLedgerHasFailedWhileAPageIsWritten() throws IOException {
    CountDownLatch failed = new CountDownLatch(1);
    Numbers numbers = new Numbers(5000, 500);
    Pages.Source<Long, Long> source = telling(failed, numbers);
    ByteArrayOutputStream out = waiting(failed);
    withThreads(
        Numbers.export(new Pages<>(source, null, 5000), new NdjsonSheet(), () -> true), out);
    assertEquals(500, Numbers.lines(out).size());
  }

  /** A search may have looked through all that it looks at in one go, and have found nothing. */
  @Test
  void takesAnEmptyPageForNoRow() throws IOException {
    List<List<Long>> some = List.of(List.of(), List.of(1L, 2L), List.of(), List.of(3L), List.of());
    assertEquals("[1,2,3]", whole(some));
    assertEquals("[]", whole(List.of(List.of())));
  }

  private static String whole(List<List<Long>> pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    withThreads(new Export<>(pages.iterator(), String::valueOf, Numbers.ARRAY, () -> false), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tellsTheFailureIfTheFirstRowHasNoForm() {
    Function<Long, String> row =
        number -> {
          throw new IllegalStateException("no form of " + number);
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export<Long> export = new Export<>(Numbers.upTo(9).pages(9), row, Numbers.ARRAY, () -> false);
    assertThrows(IllegalStateException.class, () -> withThreads(export, out));
    assertEquals(0, out.size());
  }

  @Test
  void cutsTheLineIfARowHasNoForm() throws IOException {
    List<String> cuts = new ArrayList<>();
    Function<Long, String> form =
        number -> {
          if (number > 700) {
            throw new IllegalStateException("no form of " + number);
          }
          return number.toString();
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    withThreads(
        new Export<>(
            Numbers.upTo(5000).pages(5000), form, new NdjsonSheet(), () -> cuts.add("cut")),
        out);
    assertEquals(List.of("cut"), cuts);
    assertEquals(500, Numbers.lines(out).size());
  }

  @Test
  void stopsWhenNobodyTakesItFromItsThreads() throws IOException {
    Numbers numbers = Numbers.upTo(500_000);
    withThreads(
        Numbers.export(numbers.pages(500_000), new NdjsonSheet(), () -> true), Numbers.HUNG_UP);
    assertTrue(numbers.asked.size() <= 4, "asked " + numbers.asked.size() + " times");
  }

  private static void withThreads(Export<Long> export, OutputStream out) throws IOException {
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      export.by(threads);
      export.write(out);
    } finally {
      threads.shutdown();
    }
  }

  /** Says when it is asked for more than the first page. */
  private static Pages.Source<Long, Long> telling(CountDownLatch latch, Numbers numbers) {
    return (after, limit) -> {
      if (after != null) {
        latch.countDown();
      }
      return numbers.page(after, limit);
    };
  }

  /** Takes nothing before this has happened. */
  private static ByteArrayOutputStream waiting(CountDownLatch latch) {
    return new ByteArrayOutputStream() {
      @Override
      public synchronized void write(byte[] bytes, int from, int length) {
        assertTrue(awaits(latch));
        super.write(bytes, from, length);
      }
    };
  }

  private static boolean awaits(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }
}
