package org.dateline.desk;

import static java.util.Objects.requireNonNull;
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
import org.dateline.archive.Copy;
import org.dateline.document.Document;
import org.dateline.reading.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TimedReaderTest {

  private static final Copy COPY = Copy.of("urn:test:1", "Nobody met.");
  private static final Reading READING = requireNonNull(COPY.by("s1").reading());

  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  @Test
  void givesTheReading() {
    assertSame(READING, reader(document -> READING, 60).apply(COPY.document()));
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

    ReadingTooLong failure =
        assertThrows(ReadingTooLong.class, () -> reader.apply(COPY.document()));
    assertEquals("not read within 1 s", failure.getMessage());
    assertTrue(interrupted.await(60, TimeUnit.SECONDS));
  }

  @Test
  void throwsWhatTheReaderThrows() {
    assertThrows(
        IllegalArgumentException.class,
        () -> reader(failing(new IllegalArgumentException()), 60).apply(COPY.document()));
    assertThrows(
        StackOverflowError.class,
        () -> reader(document -> endless(document, 0), 60).apply(COPY.document()));
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
