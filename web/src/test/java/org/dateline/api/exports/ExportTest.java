package org.dateline.api.exports;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.dateline.ledger.LedgerAway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExportTest {

  private static final OutputStream HUNG_UP =
      new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          throw new IOException("hung up");
        }
      };

  private static final Sheet ARRAY =
      new Sheet() {
        @Override
        public String head() {
          return "[";
        }

        @Override
        public String between() {
          return ",";
        }

        @Override
        public void row(String json, StringBuilder file) {
          file.append(json);
        }

        @Override
        public String tail() {
          return "]";
        }
      };

  /** A list of numbers from 1 on; what it was asked for. */
  private static final class Numbers implements Pages.Source<Long, Long> {

    final List<Integer> asked = new ArrayList<>();
    private final long count;
    private final long failing;

    Numbers(long count, long failing) {
      this.count = count;
      this.failing = failing;
    }

    @Override
    public Pages.Page<Long, Long> page(@Nullable Long after, int limit) {
      long from = after == null ? 0 : after;
      if (from >= failing) {
        throw new LedgerAway(new IOException("away"));
      }
      asked.add(limit);
      long last = Math.min(count, from + limit);
      return new Pages.Page<>(
          LongStream.rangeClosed(from + 1, last).boxed().toList(), last < count ? last : null);
    }
  }

  private static Pages<Long, Long> pages(long count, long most) {
    return new Pages<>(new Numbers(count, Long.MAX_VALUE), null, most);
  }

  private static Export<Long> export(Pages<Long, Long> pages, Sheet sheet, Line line) {
    return new Export<>(pages, String::valueOf, sheet, line);
  }

  private static List<String> lines(Pages<Long, Long> pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export(pages, new NdjsonSheet(), () -> false).write(out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void sendsAllRowsPageByPage() throws IOException {
    List<String> lines = lines(pages(1234, Long.MAX_VALUE));
    assertEquals(1234, lines.size());
    assertEquals("1", lines.get(0));
    assertEquals("1234", lines.get(1233));
    assertEquals(List.of(), lines(pages(0, Long.MAX_VALUE)));
  }

  @Test
  void sendsSoManyRowsInAllAndNoMore() throws IOException {
    assertEquals(1, lines(pages(1234, 1)).size());
    assertEquals(500, lines(pages(1234, 500)).size());
    assertEquals(501, lines(pages(1234, 501)).size());
    assertEquals(1234, lines(pages(1234, 5000)).size());
    Numbers numbers = new Numbers(1234, Long.MAX_VALUE);
    lines(new Pages<>(numbers, null, 501));
    assertEquals(List.of(500, 1), numbers.asked);
  }

  @Test
  void goesOnFromAPlace() throws IOException {
    assertEquals(List.of("8", "9"), lines(new Pages<>(new Numbers(9, Long.MAX_VALUE), 7L, 100)));
  }

  @Test
  void failsBeforeAnythingIsAnsweredIfTheFirstPageFails() {
    assertThrows(LedgerAway.class, () -> new Pages<>(new Numbers(9, 0), null, 9));
  }

  @Test
  void cutsTheLineIfTheLedgerFailsOnTheWay() throws IOException {
    List<String> cuts = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export(
            new Pages<>(new Numbers(5000, 1000), null, 5000),
            new NdjsonSheet(),
            () -> cuts.add("cut"))
        .write(out);
    assertEquals(List.of("cut"), cuts);
    assertEquals(1000, out.toString(StandardCharsets.UTF_8).lines().count());
  }

  @Test
  void tellsTheFailureIfNothingWasSentYet() {
    Export<Long> export =
        export(new Pages<>(new Numbers(5000, 500), null, 5000), new NdjsonSheet(), () -> false);
    assertThrows(LedgerAway.class, () -> export.write(new ByteArrayOutputStream()));
  }

  @Test
  void leavesAFileOfJsonOpenThatIsNotWhole() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export(new Pages<>(new Numbers(5000, 1000), null, 5000), ARRAY, () -> true).write(out);
    assertFalse(out.toString(StandardCharsets.UTF_8).contains("]"));
  }

  @Test
  void stopsWhenNobodyTakesIt() throws IOException {
    Numbers numbers = new Numbers(5000, Long.MAX_VALUE);
    export(new Pages<>(numbers, null, 5000), new NdjsonSheet(), () -> true).write(HUNG_UP);
    assertEquals(1, numbers.asked.size());
    assertTrue(numbers.asked.contains(500));
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
    withThreads(new Export<>(pages(1500, 5000), row, new NdjsonSheet(), () -> false), out);
    assertEquals(1500, out.toString(StandardCharsets.UTF_8).lines().count());
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
    withThreads(new Export<>(pages(1500, 5000), row, ARRAY, () -> false), out);
    assertEquals(
        LongStream.rangeClosed(1, 1500).mapToObj(Long::toString).collect(joining(",", "[", "]")),
        out.toString(StandardCharsets.UTF_8));
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
    withThreads(new Export<>(pages.iterator(), String::valueOf, ARRAY, () -> false), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tellsTheFailureIfTheFirstRowHasNoForm() {
    Function<Long, String> row =
        number -> {
          throw new IllegalStateException("no form of " + number);
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export<Long> export = new Export<>(pages(9, 9), row, ARRAY, () -> false);
    assertThrows(IllegalStateException.class, () -> withThreads(export, out));
    assertEquals(0, out.size());
  }

  @Test
  void sendsLettersOfEveryLengthAndAListThatIsHeldWholeInPages() throws IOException {
    List<String> ships =
        LongStream.range(0, 1500).mapToObj(i -> "\u00C9\uD83D\uDEA2 \u4E2D" + i).toList();
    List<Integer> sizes = new ArrayList<>();
    Pages.of(ships).forEachRemaining(page -> sizes.add(page.size()));
    assertEquals(List.of(500, 500, 500), sizes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export<>(Pages.of(ships), Function.identity(), new NdjsonSheet(), () -> false).write(out);
    assertEquals(ships, out.toString(StandardCharsets.UTF_8).lines().toList());
  }

  /** Whoever has the line may close it then. */
  @Test
  void writesNothingMoreWhenTheLedgerHasFailedWhileAPageIsWritten() throws IOException {
    CountDownLatch failed = new CountDownLatch(1);
    Numbers numbers = new Numbers(5000, 500);
    Pages.Source<Long, Long> source = telling(failed, numbers);
    ByteArrayOutputStream out = waiting(failed);
    withThreads(export(new Pages<>(source, null, 5000), new NdjsonSheet(), () -> true), out);
    assertEquals(500, out.toString(StandardCharsets.UTF_8).lines().count());
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
        new Export<>(pages(5000, 5000), form, new NdjsonSheet(), () -> cuts.add("cut")), out);
    assertEquals(List.of("cut"), cuts);
    assertEquals(500, out.toString(StandardCharsets.UTF_8).lines().count());
  }

  @Test
  void stopsWhenNobodyTakesItFromItsThreads() throws IOException {
    Numbers numbers = new Numbers(500_000, Long.MAX_VALUE);
    withThreads(
        export(new Pages<>(numbers, null, 500_000), new NdjsonSheet(), () -> true), HUNG_UP);
    assertTrue(numbers.asked.size() <= 4, "asked " + numbers.asked.size() + " times");
  }

  private static void withThreads(Export<?> export, OutputStream out) throws IOException {
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

  @Test
  void asksForTheNextPageWhileOneIsWritten() throws IOException {
    CountDownLatch second = new CountDownLatch(1);
    Numbers numbers = new Numbers(1500, Long.MAX_VALUE);
    Pages.Source<Long, Long> source = telling(second, numbers);
    ByteArrayOutputStream out = waiting(second);
    withThreads(export(new Pages<>(source, null, 5000), new NdjsonSheet(), () -> false), out);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(LongStream.rangeClosed(1, 1500).mapToObj(Long::toString).toList(), lines);
  }

  private static boolean awaits(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }
}
