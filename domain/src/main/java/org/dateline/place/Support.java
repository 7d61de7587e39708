package org.dateline.place;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.place.Toponym.Evidence;

/** Keeps the names for which little speaks only where the story speaks of their country. */
final class Support {

  private Support() {}

  static List<Toponym> among(List<Toponym> found, Company company) {
    return found.stream().flatMap(toponym -> supported(toponym, company)).toList();
  }

  private static Stream<Toponym> supported(Toponym toponym, Company company) {
    if (toponym.evidence() != Evidence.SLIGHT) {
      return Stream.of(toponym);
    }
    List<Candidate> kept =
        toponym.candidates().stream()
            .filter(candidate -> company.share(candidate.country()) > 0)
            .toList();
    return kept.isEmpty() ? Stream.empty() : Stream.of(toponym.among(kept));
  }
}
