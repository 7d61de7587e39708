package org.dateline.api.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.api.lists.QueryValues;
import org.dateline.api.problem.BadParameter;
import org.dateline.search.WordQuery;

/** How words that are looked for are written in an address, and the order of the answer. */
public final class Search {

  /** The parameter with the words. */
  public static final String WORDS = "q";

  /** The parameter with the words of what is left out. */
  public static final String OTHER_WORDS = "not.q";

  private static final String SORT = "sort";
  private static final String RELEVANCE = "relevance";

  private Search() {}

  /**
   * The words, if any are looked for.
   *
   * @param given the parameter
   * @throws BadParameter if they ask for nothing, or too much
   */
  public static Optional<WordQuery> words(QueryValues values, String given) {
    return values.single(given).map(typed -> parsed(typed, given));
  }

  private static WordQuery parsed(String typed, String given) {
    try {
      return WordQuery.parse(typed);
    } catch (IllegalArgumentException e) {
      throw BadParameter.of(given, typed, List.of(String.valueOf(e.getMessage())));
    }
  }

  /**
   * What comes first: as {@code sort} says, or as is usual. The best answers come first only where
   * somebody asks for that: they end somewhere, and the list does not.
   *
   * @param orders that the list has besides relevance, the usual one first
   * @throws BadParameter if it is none of the list's, or relevance without words
   */
  public static String sort(QueryValues values, List<String> orders) {
    boolean hasWords = values.has(WORDS);
    List<String> allowed = new ArrayList<>(orders);
    allowed.add(hasWords ? RELEVANCE : RELEVANCE + ", with q");
    return values.one(SORT, allowed).orElse(orders.get(0));
  }
}
