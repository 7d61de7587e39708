package org.dateline.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.FiledRevision;
import org.jspecify.annotations.Nullable;

/**
 * The questions about one document, by Dateline's id, put into JPQL.
 *
 * @param now what is shown at this instant
 */
record DocumentQuestion(EntityManager entities, String id, Instant now) {

  private static final String SHOWN =
      " from RevisionRow r"
          + " where r.document = :id and r.shownFrom <= :now and r.shownUntil > :now";

  /** What all revisions share. */
  public record ItemLine(String uri, @Nullable String story, int revisions) {}

  Optional<FiledDocument> document() {
    // Index: the primary key of document.
    return entities
        .createQuery(
            "select new org.dateline.archive.DocumentQuestion$ItemLine(d.uri, d.story, d.revisions)"
                + " from DocumentRow d where d.id = :id",
            ItemLine.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(item -> new FiledDocument(id, item.uri(), item.story(), content(), item.revisions()));
  }

  private FiledDocument.@Nullable Content content() {
    return shown(
            DocumentLine.class,
            "new org.dateline.archive.DocumentLine(" + DocumentLine.FIELDS + ")")
        .getResultStream()
        .findFirst()
        .map(DocumentLine::content)
        .orElse(null);
  }

  Optional<String> reading() {
    return shown(String.class, "r.reading").getResultStream().filter(Objects::nonNull).findFirst();
  }

  /** The newest first; as many as ever came. */
  List<FiledRevision> revisions() {
    boolean isKilled = isKilled();
    // Index: the primary key of revision.
    return entities
        .createQuery(
            "select new org.dateline.archive.RevisionLine("
                + RevisionLine.FIELDS
                + ") from RevisionRow r where r.document = :id order by r.ordinal desc",
            RevisionLine.class)
        .setParameter("id", id)
        .getResultStream()
        .map(line -> line.revision(isKilled, now))
        .toList();
  }

  /** Whether its sender has taken it back. */
  boolean isKilled() {
    // Index: the primary key of document.
    return entities
        .createQuery("select d.killed from DocumentRow d where d.id = :id", Boolean.class)
        .setParameter("id", id)
        .getResultStream()
        .anyMatch(Boolean::booleanValue);
  }

  private <T> TypedQuery<T> shown(Class<T> type, String fields) {
    // Index: revision_shown.
    return entities
        .createQuery("select " + fields + SHOWN + " order by r.ordinal desc", type)
        .setParameter("id", id)
        .setParameter("now", now)
        .setMaxResults(1);
  }
}
