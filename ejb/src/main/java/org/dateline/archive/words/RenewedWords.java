package org.dateline.archive.words;

import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.store.AlreadyClosedException;
import org.dateline.ledger.LedgerAway;
import org.dateline.search.WordQuery;
import org.jspecify.annotations.Nullable;

/**
 * An index that is opened again, complete, after its disk failed it: Lucene closes one that could
 * not write. Until then it is away, as a ledger may be. Safe for all threads.
 */
public final class RenewedWords implements WordIndex {

  private static final Logger LOG = System.getLogger("org.dateline");

  private final Supplier<WordIndex> opening;
  private @Nullable WordIndex open;
  private boolean isClosed;

  /**
   * Opens it at once.
   *
   * @param opening opens it, complete
   */
  public RenewedWords(Supplier<WordIndex> opening) {
    this.opening = opening;
    this.open = opening.get();
  }

  private synchronized WordIndex open() {
    if (isClosed) {
      throw new LedgerAway(new IllegalStateException("the index of words is closed"));
    }
    if (open == null) {
      open = opening.get();
      LOG.log(Level.INFO, "the index of words is open again");
    }
    return open;
  }

  private synchronized void leave(WordIndex failed, RuntimeException failure) {
    if (open == failed) {
      open = null;
      LOG.log(Level.WARNING, "the index of words failed: {0}", failure);
      try {
        failed.close();
      } catch (UncheckedIOException | AlreadyClosedException e) {
        // It is what failed already.
      }
    }
  }

  private <T> T ask(Function<WordIndex, T> question) {
    WordIndex asked = null;
    try {
      asked = open();
      return question.apply(asked);
    } catch (UncheckedIOException | AlreadyClosedException e) {
      if (asked != null) {
        leave(asked, e);
      }
      throw new LedgerAway(e);
    }
  }

  @Override
  public void put(EntityManager entities, List<Wording> wordings) {
    ask(
        words -> {
          words.put(entities, wordings);
          return words;
        });
  }

  @Override
  public String condition(
      WordQuery words,
      Wording.Kind kind,
      String item,
      String version,
      Function<Object, String> parameter) {
    return ask(index -> index.condition(words, kind, item, version, parameter));
  }

  @Override
  public String denial(
      WordQuery words,
      Wording.Kind kind,
      String item,
      String version,
      Function<Object, String> parameter) {
    return ask(index -> index.denial(words, kind, item, version, parameter));
  }

  @Override
  public List<Hit> best(
      EntityManager entities, WordQuery words, Wording.Kind kind, @Nullable Hit after, int count) {
    return ask(index -> index.best(entities, words, kind, after, count));
  }

  /** What could not be kept is put down again when it is opened again. */
  @Override
  public void keep() {
    try {
      ask(
          words -> {
            words.keep();
            return words;
          });
    } catch (LedgerAway e) {
      LOG.log(Level.WARNING, "the index of words is not kept: {0}", e.getCause());
    }
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    if (open != null) {
      open.close();
    }
  }
}
