package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
 * of, that of the documents around it which tell of the same, or a new one. What is embargoed is
 * among them, and its story's id says nothing of it. Two nodes that file at the very same time do
 * not see each other's. For one use.
 */
record Stories(EntityManager entities, Filing filing, Instant now) {

  /** So many documents are looked at that share a word; those that share most, first. */
  private static final int CANDIDATES = 40;

  /** A document with a telling word in common, and how many. */
  public record Candidate(String document, long words) {}

  /** What is kept of a document. */
  public record Kept(String story, String gist, LocalDate reported) {}

  /** How many documents of a story are known by their gist. */
  public record Size(String story, long documents) {}

  /**
   * Puts the document into its story, if it is not in one.
   *
   * @param original of what it is a copy, or null
   * @return null where nobody has ever told anything: a kill that came first
   */
  @Nullable String settle(DocumentRow document, @Nullable CopyOf original) {
    String story = document.story();
    if (filing.document().notice().isKill()) {
      forget("GistWordRow");
      forget("GistRow");
      return story;
    }
    if (story == null) {
      story = found(original).orElseGet(this::founded);
      document.join(story);
      goOn(story);
    }
    keep(story);
    return story;
  }

  private Optional<String> found(@Nullable CopyOf original) {
    String copied = original == null ? null : storyOf(original.document());
    if (copied != null) {
      return Optional.of(copied);
    }
    Gist gist = filing.gist();
    return gist == null || gist.keys().isEmpty()
        ? Optional.empty()
        : new Gathering(gist, filing.told()).among(around(gist));
  }

  /** By lot: from an id that is made of a document's, its sender could be guessed. */
  private String founded() {
    String story = "s" + UUID.randomUUID().toString().replace("-", "");
    entities.persist(new StoryRow(story, day()));
    return story;
  }

  /** What is not shown yet does not tell its day. */
  private LocalDate day() {
    LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    boolean isShown = !filing.showing(now).from().isAfter(now);
    return isShown || filing.day().isBefore(today) ? filing.day() : today;
  }

  private @Nullable String storyOf(String document) {
    DocumentRow known = entities.find(DocumentRow.class, document);
    return known == null ? null : known.story();
  }

  private List<Told> around(Gist gist) {
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
            .setParameter("from", filing.told().minusDays(Gathering.DAYS))
            .setParameter("until", filing.told().plusDays(Gathering.DAYS))
            .setParameter("document", filing.id())
            .setMaxResults(CANDIDATES)
            .getResultStream()
            .map(Candidate::document)
            .toList();
    return candidates.isEmpty() ? List.of() : told(candidates);
  }

  private List<Told> told(List<String> documents) {
    // Index: the primary key of gist. In an order, so that the same stock gives the same story.
    List<Kept> kept =
        entities
            .createQuery(
                "select new org.dateline.archive.Stories$Kept(g.story, g.gist, g.reported)"
                    + " from GistRow g where g.document in :documents order by g.document",
                Kept.class)
            .setParameter("documents", documents)
            .getResultList();
    Map<String, Long> sizes = sizes(kept.stream().map(Kept::story).distinct().toList());
    return kept.stream()
        .flatMap(
            each ->
                parsed(each.gist()).stream()
                    .map(
                        gist ->
                            new Told(
                                each.story(),
                                sizes.getOrDefault(each.story(), 1L),
                                gist,
                                each.reported())))
        .toList();
  }

  private Map<String, Long> sizes(List<String> stories) {
    Map<String, Long> sizes = new HashMap<>();
    // Index: gist_of_story.
    entities
        .createQuery(
            "select new org.dateline.archive.Stories$Size(g.story, count(g.document))"
                + " from GistRow g where g.story in :stories group by g.story",
            Size.class)
        .setParameter("stories", stories)
        .getResultStream()
        .forEach(size -> sizes.put(size.story(), size.documents()));
    return sizes;
  }

  private static Optional<Gist> parsed(String stored) {
    try {
      return Optional.of(Gist.parse(stored));
    } catch (IllegalArgumentException e) {
      // Another Dateline's form. Its document is written anew with its next revision.
      return Optional.empty();
    }
  }

  /** In one statement: another document may join it at the same time. */
  private void goOn(String story) {
    // Index: the primary key of story.
    entities
        .createQuery(
            "update StoryRow s set s.latest = :day where s.id = :story and s.latest < :day")
        .setParameter("day", day())
        .setParameter("story", story)
        .executeUpdate();
  }

  private void forget(String row) {
    // Indexes: gist_word_of_document; the primary key of gist.
    entities
        .createQuery("delete from " + row + " g where g.document = :document")
        .setParameter("document", filing.id())
        .executeUpdate();
  }

  /**
   * Its words, for those that come after it; but not those of a revision that tells of something
   * else: whoever tells of that too would come into this story.
   */
  private void keep(String story) {
    Gist gist = filing.gist();
    GistRow before = entities.find(GistRow.class, filing.id());
    if (gist == null || (before != null && isElsewhere(gist, before))) {
      return;
    }
    if (before == null) {
      entities.persist(new GistRow(filing.id(), story, filing.told(), gist.toString()));
    } else {
      forget("GistWordRow");
      before.tell(filing.told(), gist.toString());
    }
    gist.keys()
        .forEach(word -> entities.persist(new GistWordRow(word, filing.told(), filing.id())));
  }

  private boolean isElsewhere(Gist gist, GistRow before) {
    return parsed(before.gist())
        .filter(known -> !new Gathering(gist, filing.told()).goesOn(known))
        .isPresent();
  }

  /** The story's last day, when a document tells of another or of none any more. */
  void mend(String story) {
    // Indexes: document_by_story, revision_shown.
    LocalDate latest =
        entities
            .createQuery(
                "select max(r.day) from DocumentRow d, RevisionRow r where d.story = :story and"
                    + " r.document = d.id and r.shownFrom <= :now and r.shownUntil > :now",
                LocalDate.class)
            .setParameter("story", story)
            .setParameter("now", now)
            .getSingleResult();
    if (latest != null) {
      entities
          .createQuery("update StoryRow s set s.latest = :day where s.id = :story")
          .setParameter("day", latest)
          .setParameter("story", story)
          .executeUpdate();
    }
  }
}
