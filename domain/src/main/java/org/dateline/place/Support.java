package org.dateline.place;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.place.Toponym.Evidence;

/**
 * Keeps the small places only where the story speaks of their country; of a name that then means
 * none, little may have spoken from the start, or it is one that the gazetteer does not have.
 */
final class Support {

  /** A place of so much weight needs no support: some fifty thousand people. */
  static final double NOTED = 4.7;

  private Support() {}

  static List<Toponym> among(List<Toponym> found, Company company) {
    return found.stream().flatMap(toponym -> supported(toponym, company)).toList();
  }

  private static Stream<Toponym> supported(Toponym toponym, Company company) {
    boolean isSlight = toponym.evidence() == Evidence.SLIGHT;
    List<Candidate> kept =
        toponym.candidates().stream()
            .filter(
                candidate ->
                    company.share(candidate.country()) > 0
                        || (!isSlight && (candidate.weight() >= NOTED || company.isNobody())))
            .toList();
    return kept.isEmpty() && (isSlight || toponym.isPartOfName())
        ? Stream.empty()
        : Stream.of(toponym.among(kept));
  }
}
