package org.dateline.wire;

import java.util.List;
import java.util.Optional;
import org.dateline.ledger.Submission;
import org.jspecify.annotations.Nullable;

/**
 * The letters that nobody could deliver, until somebody decides what becomes of them. Safe for all
 * threads. Every call throws {@link LettersAway} where the broker does not answer in time.
 */
public interface DeadLetters {

  /**
   * Some of them, in the order in which they came to their queue, the expired after the dead.
   *
   * @param limit how many at most
   * @param after where the page before ended, or null for the first
   */
  Page page(int limit, DeadLetter.@Nullable Position after);

  Optional<Letter> letter(String id);

  /**
   * Takes the letter away and puts its copy on the queue of documents, both or neither. Doing it
   * twice changes nothing.
   *
   * @return the submission that it has become, or became when it was replayed before; empty if
   *     there is no such letter
   * @throws UnreadableDispatch if the letter is no copy; it stays where it is
   * @throws LettersAway also if the queue of documents is full; doing it again is harmless
   */
  Optional<Submission> replay(String id);

  /**
   * Throws the letter away.
   *
   * @return false if there is no such letter
   */
  boolean discard(String id);

  /**
   * One page.
   *
   * @param isLast whether none come after it
   */
  record Page(List<DeadLetter> items, boolean isLast) {

    public Page {
      items = List.copyOf(items);
    }
  }

  /**
   * A letter with its body.
   *
   * @param body null where it is not text, not readable or too large
   */
  record Letter(DeadLetter about, @Nullable String body) {}
}
