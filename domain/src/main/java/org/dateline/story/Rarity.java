package org.dateline.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.lexicon.Row;
import org.dateline.lexicon.Table;
import org.dateline.search.Stem;
import org.dateline.search.Stems;

/**
 * How much a word says of what a story is about: nothing if it stands in every story, most if it
 * hardly stands anywhere. By how often it is written in English, so that two stories are as much
 * alike today as in a ledger of a million others. Immutable; safe for all threads.
 */
final class Rarity {

  private static final int AT_ONCE = 1000;

  /** What no list has stands less than 500 times in so many words. */
  private static final double SELDOM = 400;

  /** The natural logarithm of how seldom a word is from which on it says something. */
  private static final double COMMON = 7;

  /** A name that nobody ever heard says no more than one that few have. */
  private static final double MOST = 7.5;

  /** Two stories of one day are not alike by that. */
  private static final String DAYS =
      "monday tuesday wednesday thursday friday saturday sunday january february march april may"
          + " june july august september october november december today yesterday tomorrow week"
          + " month year";

  private final Map<String, Double> written = new HashMap<>();
  private final double all;

  private Rarity(Table list) {
    // Many at a time: to begin a text costs more than a word.
    for (int from = 0; from < list.rows().size(); from += AT_ONCE) {
      read(list.rows().subList(from, Math.min(from + AT_ONCE, list.rows().size())));
    }
    all = list.rows().stream().mapToDouble(row -> row.number(1)).sum();
    Stems.of(DAYS).forEach(stem -> written.put(stem.word(), all));
  }

  private void read(List<Row> rows) {
    String words = rows.stream().map(row -> row.required(0)).collect(Collectors.joining(" "));
    for (Stem stem : Stems.of(words)) {
      written.merge(stem.word(), rows.get(stem.position()).number(1), Double::sum);
    }
  }

  /** By the list of words on the shelf. */
  static Rarity standard() {
    return Standard.RARITY;
  }

  /**
   * Of a word as {@link Stems} reduces it.
   *
   * @return from 0 to {@value #MOST}
   */
  double of(String stem) {
    double seldom = Math.log(all / (written.getOrDefault(stem, 0.0) + SELDOM));
    return Math.min(MOST, Math.max(0, seldom - COMMON));
  }

  /** Read when the first story is. */
  private static final class Standard {
    private static final Rarity RARITY = new Rarity(Table.load("words.tsv", 2));
  }
}
