package org.dateline.it.crash;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What was acknowledged, and how much had to be sent again for it. Safe for all threads. */
final class Receipts {

  /**
   * One acknowledgement.
   *
   * @param submission its id, or empty where it came by JMS, which tells none
   */
  record Receipt(Copy copy, String submission) {}

  private final Queue<Receipt> receipts = new ConcurrentLinkedQueue<>();
  private final AtomicInteger count = new AtomicInteger();
  private final AtomicInteger resends = new AtomicInteger();

  void acknowledged(Copy copy, String submission) {
    receipts.add(new Receipt(copy, submission));
    count.incrementAndGet();
  }

  void resent() {
    resends.incrementAndGet();
  }

  int count() {
    return count.get();
  }

  int resends() {
    return resends.get();
  }

  List<Receipt> all() {
    return List.copyOf(receipts);
  }
}
