package org.dateline.archive;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.ledger.Filing;
import org.dateline.story.Gist;

/**
 * Lets those filings into the ledger one by one that may be of one story, so that the second sees
 * the first: what several outlets send at once is read at once too. Others do not wait for them.
 * Holds for one node. Safe for all threads.
 */
final class OneAtATime {

  private static final int LOCKS = 256;

  private final List<Lock> locks = Stream.<Lock>generate(ReentrantLock::new).limit(LOCKS).toList();

  /** Files what may be of a story with others that have its telling words. */
  <T> T file(Filing filing, Supplier<T> work) {
    Gist gist = filing.gist();
    List<Lock> wanted =
        gist == null
            ? List.of()
            : gist.keys().stream()
                .map(word -> Math.floorMod(word.hashCode(), LOCKS))
                .distinct()
                // All take them in one order: nobody waits for whoever waits for him.
                .sorted()
                .map(locks::get)
                .toList();
    wanted.forEach(Lock::lock);
    try {
      return work.get();
    } finally {
      wanted.forEach(Lock::unlock);
    }
  }
}
