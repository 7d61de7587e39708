package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.dateline.ledger.Digest;
import org.dateline.ledger.FiledDocument.CopyOf;
import org.dateline.ledger.Filing;
import org.dateline.ledger.row.DocumentRow;
import org.dateline.ledger.row.GistRow;
import org.dateline.ledger.row.GistWordRow;
import org.dateline.ledger.row.StoryRow;
import org.dateline.story.Gathering;
import org.dateline.story.Gathering.Told;
import org.dateline.story.Gist;
import org.jspecify.annotations.Nullable;

/**
 * Which story a document belongs to: its own from its first revision on, that of what it is a copy
 * of, that of the documents around it which tell of the same, or a new one. Two that come at the
 * very same time do not see each other. What is embargoed is among them: its story's id tells
 * nobody of it. For one use.
 */
record Stories(EntityManager entities, Filing filing) {

  /** So many documents are looked at that share a word; those that share most, first. */
  private static final int CANDIDATES = 40;

  /** A document with a telling word in common, and how many. */
  public record Candidate(String document, long words) {}

  /** What is kept of a document. */
  public record Kept(String story, String gist, LocalDate reported) {}

  /**
   * Puts the document into its story, if it is not in one.
   *
   * @param original of what it is a copy, or null
   * @return null where nobody has ever told anything: a kill that came first
   */
  @Nullable String settle(DocumentRow document, @Nullable CopyOf original) {
    forget();
    String story = document.story();
    if (filing.document().notice().isKill()) {
      return story;
    }
    if (story == null) {
      story = found(original);
      document.join(story);
    }
    if (story.equals(founded()) && entities.find(StoryRow.class, story) == null) {
      entities.persist(new StoryRow(story, filing.day()));
    } else {
      goOn(story);
    }
    keep(story);
    return story;
  }

  private String found(@Nullable CopyOf original) {
    String copied = original == null ? null : storyOf(original.document());
    if (copied != null) {
      return copied;
    }
    Gist gist = filing.gist();
    List<Told> around = gist == null ? List.of() : around(gist);
    return gist == null || around.isEmpty()
        ? founded()
        : new Gathering(gist, filing.day()).among(around).orElseGet(this::founded);
  }

  private String founded() {
    return new Digest().with("story").with(filing.id()).id("s");
  }

  private @Nullable String storyOf(String document) {
    DocumentRow known = entities.find(DocumentRow.class, document);
    return known == null ? null : known.story();
  }

  private List<Told> around(Gist gist) {
    if (gist.keys().isEmpty()) {
      return List.of();
    }
    // Index: the primary key of gist_word.
    List<String> candidates =
        entities
            .createQuery(
                "select new org.dateline.archive.Stories$Candidate(w.document, count(w.word))"
                    + " from GistWordRow w where w.word in :words"
                    + " and w.reported >= :from and w.reported <= :until"
                    + " and w.document <> :document"
                    + " group by w.document order by count(w.word) desc, w.document",
                Candidate.class)
            .setParameter("words", gist.keys())
            .setParameter("from", filing.day().minusDays(Gathering.DAYS))
            .setParameter("until", filing.day().plusDays(Gathering.DAYS))
            .setParameter("document", filing.id())
            .setMaxResults(CANDIDATES)
            .getResultList()
            .stream()
            .map(Candidate::document)
            .toList();
    return candidates.isEmpty() ? List.of() : told(candidates);
  }

  private List<Told> told(List<String> documents) {
    // Index: the primary key of gist. In an order, so that the same stock gives the same story.
    return entities
        .createQuery(
            "select new org.dateline.archive.Stories$Kept(g.story, g.gist, g.reported)"
                + " from GistRow g where g.document in :documents order by g.document",
            Kept.class)
        .setParameter("documents", documents)
        .getResultStream()
        .map(kept -> new Told(kept.story(), Gist.parse(kept.gist()), kept.reported()))
        .toList();
  }

  /** In one statement: another document may join it at the same time. */
  private void goOn(String story) {
    // Index: the primary key of story.
    entities
        .createQuery(
            "update StoryRow s set s.latest = :day where s.id = :story and s.latest < :day")
        .setParameter("day", filing.day())
        .setParameter("story", story)
        .executeUpdate();
  }

  private void forget() {
    // Index: gist_word_of_document; the primary key of gist.
    for (String row : List.of("GistWordRow", "GistRow")) {
      entities
          .createQuery("delete from " + row + " g where g.document = :document")
          .setParameter("document", filing.id())
          .executeUpdate();
    }
  }

  /** Its words, for those that come after it. */
  private void keep(String story) {
    Gist gist = filing.gist();
    if (gist == null) {
      return;
    }
    entities.persist(new GistRow(filing.id(), story, filing.day(), gist.toString()));
    gist.keys().forEach(word -> entities.persist(new GistWordRow(word, filing.day(), filing.id())));
  }
}
