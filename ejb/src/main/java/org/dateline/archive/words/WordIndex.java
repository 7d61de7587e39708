package org.dateline.archive.words;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.dateline.search.WordQuery;
import org.jspecify.annotations.Nullable;

/**
 * Finds by words. What it finds is looked up in the ledger, so it may know more than is there, but
 * never less. Safe for all threads.
 */
public interface WordIndex extends AutoCloseable {

  /** So many at most are asked for at a time. */
  int MOST_HITS = 10_000;

  /**
   * One that has what is looked for.
   *
   * @param score the higher the better; of use beside others of the same question only
   */
  record Hit(double score, String item, int version) {}

  /**
   * Puts texts down, in the transaction of the entity manager; those that are known already take
   * the place of what was known.
   */
  void put(EntityManager entities, List<Wording> wordings);

  /**
   * Whether an item has what is looked for, as a condition in JPQL that is never null.
   *
   * @param item path of its id
   * @param version path of its version, or a number
   * @param parameter makes a parameter of a value, and gives its name as it stands in the query
   */
  String condition(
      WordQuery words,
      Wording.Kind kind,
      String item,
      String version,
      Function<Object, String> parameter);

  /** Whether an item does not have it, in the same way: what has it may be most of all. */
  String denial(
      WordQuery words,
      Wording.Kind kind,
      String item,
      String version,
      Function<Object, String> parameter);

  /**
   * Those that answer best, the best first, and of those that are as good by id.
   *
   * @param after where the part before this one ended, or null for the first
   * @param count at most {@link #MOST_HITS}; fewer are the last
   */
  List<Hit> best(
      EntityManager entities, WordQuery words, Wording.Kind kind, @Nullable Hit after, int count);

  /** Puts on disk what is known, if it is not there yet. */
  void keep();

  /** Keeps it, and ends. */
  @Override
  void close();
}
