package org.dateline.actor;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for in the directory.
 *
 * @param with what they must have
 * @param without what they must have none of
 * @param limit how many at most, 1 to 500
 * @param after where the page before this one ended, or null for the first
 */
public record ActorSearch(Traits with, Traits without, int limit, @Nullable Position after) {

  public static final int MOST = 500;

  public ActorSearch {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }

  /**
   * What actors are told by. Values of one list are alternatives; an empty list asks nothing.
   *
   * @param names whole, their beginnings or words of them; case, accents and hyphens do not count
   * @param countries ISO 3166-1 alpha-3
   */
  public record Traits(List<String> names, List<ActorKind> kinds, List<String> countries) {

    public Traits {
      names = List.copyOf(names);
      kinds = List.copyOf(kinds);
      countries = List.copyOf(countries);
    }
  }

  /** How well a name answers to what was asked, the best first. */
  public enum Likeness {
    NAME,
    ALIAS,
    /** A name or alias begins so. */
    BEGINNING,
    /** A name or alias has all the words; the last may be the beginning of one. */
    WORDS
  }

  /** A row of the answer, by which the next page is found: what it is sorted by. */
  public record Position(Likeness likeness, String name, String id)
      implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
        Comparator.comparing(Position::likeness)
            .thenComparing(Position::name)
            .thenComparing(Position::id);

    @Override
    public int compareTo(Position other) {
      return ORDER.compare(this, other);
    }
  }
}
