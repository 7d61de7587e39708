package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.words.Wording;
import org.dateline.document.Notice;
import org.dateline.json.EventTraits;
import org.dateline.ledger.Change;
import org.dateline.ledger.Continuity;
import org.dateline.ledger.FiledEvent;
import org.dateline.ledger.Filing;
import org.dateline.ledger.Showing;
import org.dateline.ledger.row.BulletinRow;
import org.dateline.ledger.row.EventRow;
import org.dateline.ledger.row.EventRow.Telling;
import org.dateline.ledger.row.FacetRow;
import org.jspecify.annotations.Nullable;

/**
 * The events of a revision brought together with those of the revisions before: what is told no
 * longer is retracted, what is told otherwise gets a new version under its id, and each change is
 * put down to be told. For one use, in one transaction.
 */
final class EventVersions {

  private final EntityManager entities;
  private final Filing filing;
  private final @Nullable String story;
  private final int revision;
  private final Instant now;
  private final Showing shown;
  private final Instant end;

  /** Every version of every event that the document ever told. */
  private final List<EventRow> all = new ArrayList<>();

  /** The newest version of each event that the document ever told, oldest event first. */
  private final Map<String, EventRow> newest = new LinkedHashMap<>();

  private final Map<String, EventRow> live = new HashMap<>();
  private final Map<String, Instant> recorded = new HashMap<>();

  /** Tables are filled in the order of their keys to each other: first all events. */
  private final List<Object> after = new ArrayList<>();

  /**
   * @param story of the document
   * @param shown when the events of the filing are
   * @param end when what is shown now expires by itself
   */
  EventVersions(
      EntityManager entities,
      Filing filing,
      @Nullable String story,
      int revision,
      Instant now,
      Showing shown,
      Instant end) {
    this.entities = entities;
    this.filing = filing;
    this.story = story;
    this.revision = revision;
    this.now = now;
    this.shown = shown;
    this.end = end;
  }

  /**
   * Enters them.
   *
   * @param texts what is found by its words is added there
   * @return their ids in the ledger, by those of the reading
   */
  Map<String, String> enter(List<Wording> texts) {
    if (revision > 1) {
      unschedule();
      look();
    }
    if (filing.document().notice().isKill()) {
      withhold(texts);
    }
    List<FiledEvent> told = shown.isNever() ? List.of() : filing.events();
    List<String> ids = ids(told);
    retractAllBut(new HashSet<>(ids));
    for (int i = 0; i < told.size(); i++) {
      tell(ids.get(i), told.get(i), denied(told.get(i), told, ids), texts);
    }
    entities.flush();
    after.forEach(entities::persist);
    Map<String, String> byReading = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      byReading.put(told.get(i).name(), ids.get(i));
    }
    return byReading;
  }

  /** Of what its sender takes back nobody is told a word, whenever it was known. */
  private void withhold(List<Wording> texts) {
    for (EventRow row : all) {
      row.withhold();
      texts.add(new Wording(Wording.Kind.EVENT, row.id(), row.version(), ""));
    }
  }

  /** What was to be told later, and is not told yet, was said of revisions that hold no longer. */
  private void unschedule() {
    // Index: bulletin_by_document.
    entities
        .createQuery(
            "delete from BulletinRow b"
                + " where b.document = :document and b.due > :now and b.position is null")
        .setParameter("document", filing.id())
        .setParameter("now", now)
        .executeUpdate();
  }

  /** All versions of the document's events; as many as its revisions told. */
  private void look() {
    // Index: event_by_document.
    List<EventRow> rows =
        entities
            .createQuery("select e from EventRow e where e.document = :document", EventRow.class)
            .setParameter("document", filing.id())
            .getResultList();
    all.addAll(rows);
    rows.stream()
        .sorted(
            Comparator.comparingInt(EventRow::version)
                .thenComparing(EventRow::recorded)
                .thenComparing(EventRow::id))
        .forEach(this::look);
  }

  private void look(EventRow row) {
    if (row.isEverShown() && !row.isOver(now)) {
      row.reopen(end, now);
    }
    newest.put(row.id(), row);
    if (row.isShown(now)) {
      live.put(row.id(), row);
    }
    if (row.isEverShown()) {
      recorded.putIfAbsent(row.id(), row.recorded());
    }
  }

  private List<String> ids(List<FiledEvent> told) {
    List<Continuity.Known> known =
        newest.values().stream()
            .map(
                row ->
                    new Continuity.Known(
                        row.id(),
                        live.containsKey(row.id()),
                        row.substance(),
                        EventTraits.of(row.json())))
            .toList();
    List<Continuity.Told> telling =
        told.stream()
            .map(each -> new Continuity.Told(each.substance(), EventTraits.of(each.json())))
            .toList();
    return new Continuity(filing.id(), known, telling).ids();
  }

  private void retractAllBut(Set<String> told) {
    live.forEach(
        (id, row) -> {
          if (!told.contains(id)) {
            retract(row);
          }
        });
  }

  /** With the new revision, or when the one before expires, if that comes first. */
  private void retract(EventRow row) {
    row.end(shown.from());
    say(row, Change.RETRACTED, end.isBefore(shown.from()) ? end : shown.from());
  }

  private void tell(String id, FiledEvent told, @Nullable String denies, List<Wording> texts) {
    EventRow here = live.get(id);
    if (here != null && end.isBefore(shown.from())) {
      // It is gone before it is told again.
      retract(here);
      here = null;
    }
    if (here != null
        && here.hasWords(told, denies)
        && here.hasSubstance(told)
        && here.hasCard(told)) {
      here.extend(shown.until());
      sayExpiry(here);
      return;
    }
    Change change = change(here, told);
    if (here != null) {
      here.end(shown.from());
    }
    EventRow before = newest.get(id);
    EventRow row =
        new EventRow(
            told,
            new Telling(
                id,
                before == null ? 1 : before.version() + 1,
                filing.id(),
                story,
                revision,
                change,
                denies,
                recorded.getOrDefault(id, shown.from()),
                shown));
    entities.persist(row);
    texts.add(Wordings.event(id, row.version(), told.json()));
    after.addAll(FacetRow.of(id, row.version(), row.happened(), told.card().facets()));
    if (change != Change.MOVED) {
      say(row, change, shown.from());
    }
    sayExpiry(row);
  }

  private static Change change(@Nullable EventRow here, FiledEvent told) {
    if (here == null) {
      return Change.STORED;
    }
    return here.hasSubstance(told) ? Change.MOVED : Change.CHANGED;
  }

  /** What an event denies by its id in the reading, it denies by its id in the ledger. */
  private static @Nullable String denied(FiledEvent told, List<FiledEvent> all, List<String> ids) {
    String denies = told.denies();
    for (int i = 0; denies != null && i < all.size(); i++) {
      if (all.get(i).name().equals(denies)) {
        return ids.get(i);
      }
    }
    return null;
  }

  private void sayExpiry(EventRow row) {
    if (shown.until().isBefore(Notice.NO_END)) {
      say(row, Change.RETRACTED, shown.until());
    }
  }

  private void say(EventRow row, Change change, Instant due) {
    after.add(new BulletinRow(row.id(), row.version(), change, filing.id(), due));
  }
}
