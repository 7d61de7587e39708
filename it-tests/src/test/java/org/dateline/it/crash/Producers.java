package org.dateline.it.crash;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.dateline.it.LaunchedDateline;

/**
 * Senders that send what they are given, and send it again until it is acknowledged, whatever
 * happens meanwhile.
 */
final class Producers implements AutoCloseable {

  private static final Duration BACK_OFF = Duration.ofMillis(200);

  private final BlockingQueue<Copy> readable = new LinkedBlockingQueue<>();
  private final BlockingQueue<Copy> unreadable = new LinkedBlockingQueue<>();
  private final AtomicInteger given = new AtomicInteger();
  private final Receipts receipts = new Receipts();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean closed;
  private volatile Throwable failure;

  /** Two by HTTP, which refuses unreadable copy on the spot, and two by JMS. */
  Producers(String http, String jms) {
    for (int i = 0; i < 2; i++) {
      begin("http-" + i, readable, () -> new HttpSender(http));
      begin("jms-" + i, readable, () -> new JmsSender(jms));
    }
    begin("jms-unreadable", unreadable, () -> new JmsSender(jms));
  }

  private void begin(String name, BlockingQueue<Copy> copies, Supplier<Sender> sender) {
    Thread thread = new Thread(() -> send(copies, sender), name);
    thread.setUncaughtExceptionHandler((it, fault) -> failure = fault);
    thread.start();
    threads.add(thread);
  }

  /** Hands in more. */
  void give(List<Copy> copies) {
    given.addAndGet(copies.size());
    copies.forEach(it -> (it.isReadable() ? readable : unreadable).add(it));
  }

  Receipts receipts() {
    return receipts;
  }

  /** Waits until all that was given is acknowledged. */
  void awaitAcknowledged(Duration most) {
    Instant deadline = Instant.now().plus(most);
    while (receipts.count() < given.get()) {
      if (failure != null) {
        throw new AssertionError("a producer was refused", failure);
      }
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError(receipts.count() + " acknowledged of " + given.get());
      }
      LaunchedDateline.pause(Duration.ofMillis(50));
    }
  }

  private void send(BlockingQueue<Copy> copies, Supplier<Sender> supplier) {
    try (Sender sender = supplier.get()) {
      while (!closed) {
        Copy copy = copies.poll(100, TimeUnit.MILLISECONDS);
        if (copy != null) {
          send(copy, sender);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(Copy copy, Sender sender) throws InterruptedException {
    Optional<String> submission = sender.send(copy);
    while (submission.isEmpty() && !closed) {
      Thread.sleep(BACK_OFF.toMillis());
      receipts.resent();
      submission = sender.send(copy);
    }
    submission.ifPresent(it -> receipts.acknowledged(copy, it));
  }

  /** Ends them; what is not acknowledged yet stays so. */
  @Override
  public void close() {
    closed = true;
    for (Thread thread : threads) {
      try {
        thread.join(Duration.ofSeconds(40).toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
