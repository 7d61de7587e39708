package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.ledger.FiledDocument.CopyOf;
import org.dateline.ledger.Filing;
import org.dateline.ledger.row.SketchKeyRow;
import org.dateline.ledger.row.SketchRow;
import org.dateline.story.Sketch;

/**
 * Which document came before with the same story, from another sender or under another uri. Only
 * one that is shown is named. Two that come at the very same time do not see each other, and are
 * both taken for the original. For one use.
 */
record Copies(EntityManager entities, Filing filing, Instant now) {

  /** So many documents are looked at that share a key; those that share most, first. */
  private static final int CANDIDATES = 20;

  /** A document with a key in common, and how many. */
  public record Candidate(String document, long keys) {}

  /** A document's sketch, and of what it is itself a copy. */
  public record Known(String document, String sketch, String copyOf) {}

  private record Found(Known known, double likeness) {}

  /** The original, if this is a copy. Its own sketch is kept for those that come after it. */
  Optional<CopyOf> settle() {
    forget();
    Sketch sketch = filing.sketch();
    if (sketch == null) {
      return Optional.empty();
    }
    Optional<CopyOf> original = original(sketch);
    String bytes = Base64.getEncoder().encodeToString(sketch.bytes());
    entities.persist(new SketchRow(filing.id(), bytes));
    sketch.keys().forEach(key -> entities.persist(new SketchKeyRow(key, filing.id())));
    return original;
  }

  private void forget() {
    // Index: sketch_key_of_document; the primary key of sketch.
    for (String row : List.of("SketchKeyRow", "SketchRow")) {
      entities
          .createQuery("delete from " + row + " s where s.document = :document")
          .setParameter("document", filing.id())
          .executeUpdate();
    }
  }

  private Optional<CopyOf> original(Sketch sketch) {
    return candidates(sketch).stream()
        .flatMap(candidate -> known(candidate.document()).stream())
        .flatMap(known -> compared(sketch, known).stream())
        .max(Comparator.comparingDouble(Found::likeness))
        .map(found -> new CopyOf(origin(found.known()), found.likeness()));
  }

  /** A copy of a copy is a copy of the original. */
  private static String origin(Known known) {
    return known.copyOf().isEmpty() ? known.document() : known.copyOf();
  }

  private List<Candidate> candidates(Sketch sketch) {
    if (sketch.keys().isEmpty()) {
      return List.of();
    }
    // Index: the primary key of sketch_key.
    return entities
        .createQuery(
            "select new org.dateline.archive.Copies$Candidate(k.document, count(k.key))"
                + " from SketchKeyRow k where k.key in :keys and k.document <> :document"
                + " group by k.document order by count(k.key) desc, k.document",
            Candidate.class)
        .setParameter("keys", sketch.keys())
        .setParameter("document", filing.id())
        .setMaxResults(CANDIDATES)
        .getResultList();
  }

  private Optional<Known> known(String document) {
    // Index: the primary key of sketch; revision_shown.
    return entities
        .createQuery(
            "select new org.dateline.archive.Copies$Known("
                + "s.document, s.sketch, coalesce(r.copyOf, ''))"
                + " from SketchRow s, RevisionRow r where s.document = :document"
                + " and r.document = s.document and r.shownFrom <= :now and r.shownUntil > :now",
            Known.class)
        .setParameter("document", document)
        .setParameter("now", now)
        .setMaxResults(1)
        .getResultStream()
        .filter(known -> !known.copyOf().equals(filing.id()))
        .findFirst();
  }

  private static Optional<Found> compared(Sketch sketch, Known known) {
    try {
      Sketch other = Sketch.parse(Base64.getDecoder().decode(known.sketch()));
      return sketch.isCopyOf(other)
          ? Optional.of(new Found(known, sketch.likeness(other)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      // An older Dateline's sketch. Its document is sketched again with its next revision.
      return Optional.empty();
    }
  }
}
