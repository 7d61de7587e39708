package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.dateline.document.Document;
import org.dateline.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TimedReaderTest {

  private static final Document DOCUMENT =
      new Document(
          "urn:test:1", null, null, null, null, null, null, null, Text.received("Nobody met."));
  private static final Reading READING = Story.reading(DOCUMENT);

  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  @Test
  void givesTheReading() {
    assertSame(READING, reader(document -> READING, 60).apply(DOCUMENT));
  }

  @Test
  void cutsOffAReadingThatNeverEnds() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    TimedReader reader =
        reader(
            document -> {
              while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
              }
              interrupted.countDown();
              return READING;
            },
            1);

    ReadingTooLong failure = assertThrows(ReadingTooLong.class, () -> reader.apply(DOCUMENT));
    assertEquals("not read within 1 s", failure.getMessage());
    assertTrue(interrupted.await(60, TimeUnit.SECONDS));
  }

  @Test
  void throwsWhatTheReaderThrows() {
    assertThrows(
        IllegalArgumentException.class,
        () -> reader(failing(new IllegalArgumentException()), 60).apply(DOCUMENT));
    assertThrows(
        StackOverflowError.class,
        () -> reader(document -> endless(document, 0), 60).apply(DOCUMENT));
  }

  private static Function<Document, Reading> failing(RuntimeException failure) {
    return document -> {
      throw failure;
    };
  }

  private static Reading endless(Document document, long depth) {
    return depth < 0 ? READING : endless(document, depth + 1);
  }

  private TimedReader reader(Function<Document, Reading> reader, int seconds) {
    return new TimedReader(reader, Duration.ofSeconds(seconds), threads);
  }
}
