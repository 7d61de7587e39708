package org.dateline.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.actor.Actor;
import org.dateline.archive.words.WordIndex;
import org.dateline.event.EventType;
import org.dateline.event.Quad;
import org.dateline.json.StoredActors;
import org.dateline.ledger.ActorProfile;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Facets;
import org.dateline.ledger.FindingQuery;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.LedgerFinding;
import org.dateline.ledger.index.Facet;
import org.dateline.ledger.index.FindingSort;
import org.jspecify.annotations.Nullable;

/**
 * The questions about one actor, put into JPQL. All of them find its rows by the index
 * facet_by_value, and their events by the primary key of event.
 */
record ActorQuestion(EntityManager entities, WordIndex words, String actor, Instant now) {

  /** So many of its newest events are looked at for one whose document was not killed. */
  private static final int CANDIDATES = 20;

  /** So many of the tellings of its relations are looked at for different ones. */
  private static final int MOST_TELLINGS = 200;

  private static final List<Facet.Kind> SIDES =
      List.of(Facet.Kind.ACTOR, Facet.Kind.RECIPIENT, Facet.Kind.MEDIATOR);

  // Index: facet_by_value; the events by their primary key.
  private static final String OF_EVENTS =
      " from FacetRow p, EventRow e where p.kind in :kinds and p.value = :actor and e.id = p.item"
          + " and e.version = p.version and e.shownFrom <= :at";

  private static final String OF_LIVE_EVENTS = OF_EVENTS + " and e.shownUntil > :at";

  /** How many events are of a type. */
  public record TypeLine(EventType type, long events) {}

  /** On how many events' side it is. */
  public record SideLine(Facet.Kind side, long events) {}

  /** What all its events have together. */
  public record WholeLine(long documents, @Nullable LocalDate first, @Nullable LocalDate last) {}

  /** An event that carries it. */
  public record TellingLine(String document, String json) {}

  /** As the newest document has it; where that tells of it no longer, as its event has it. */
  Optional<Actor> found() {
    return newest(OF_LIVE_EVENTS)
        .or(() -> newest(OF_EVENTS + " and e.shownUntil > e.shownFrom"))
        .flatMap(
            telling ->
                reading(telling.document())
                    .flatMap(reading -> StoredActors.inReading(reading, actor))
                    .or(() -> StoredActors.inEvent(telling.json(), actor)));
  }

  /** Of a document that was killed nobody is told anything. */
  private Optional<TellingLine> newest(String where) {
    return ask(
            TellingLine.class, "e.document, e.json", where + " order by e.recorded desc, e.id desc")
        .setMaxResults(CANDIDATES)
        .getResultStream()
        .filter(line -> !new DocumentQuestion(entities, line.document(), now).isKilled())
        .findFirst();
  }

  private Optional<String> reading(String document) {
    return new DocumentQuestion(entities, document, now).reading();
  }

  ActorProfile profile() {
    WholeLine whole =
        ask(
                WholeLine.class,
                "count(distinct e.document), min(e.first), max(e.last)",
                OF_LIVE_EVENTS)
            .getSingleResult();
    return new ActorProfile(
        counts(), whole.documents(), whole.first(), whole.last(), recent(), relations());
  }

  private List<LedgerEvent> recent() {
    return Stream.of(Facet.Kind.PARTY, Facet.Kind.MEDIATOR)
        .map(role -> new Facets(List.of(new Facet(role, actor))))
        .map(facets -> EventQuery.ALL.with(List.of(facets), ActorProfile.RECENT))
        .flatMap(query -> new EventQuestion(entities, words, query, now).lines().stream())
        .sorted(Comparator.comparing(EventLine::day).thenComparing(EventLine::id).reversed())
        .distinct()
        .limit(ActorProfile.RECENT)
        .map(line -> line.at(now))
        .toList();
  }

  private List<LedgerFinding> relations() {
    Filter either = new Facets(List.of(new Facet(Facet.Kind.PARTY, actor)));
    FindingQuery query =
        new FindingQuery(
            FindingSort.RELATION,
            List.of(either),
            null,
            FindingQuery.Order.DAY,
            MOST_TELLINGS,
            null);
    return new FindingQuestion(entities, words, query, now).different(ActorProfile.RECENT);
  }

  private ActorProfile.Counts counts() {
    Map<Facet.Kind, Long> bySide = new EnumMap<>(Facet.Kind.class);
    // As many rows as there are sides.
    ask(SideLine.class, "p.kind, count(distinct e.id)", OF_LIVE_EVENTS + " group by p.kind")
        .getResultStream()
        .forEach(line -> bySide.put(line.side(), line.events()));
    return new ActorProfile.Counts(
        bySide.getOrDefault(Facet.Kind.ACTOR, 0L),
        bySide.getOrDefault(Facet.Kind.RECIPIENT, 0L),
        bySide.getOrDefault(Facet.Kind.MEDIATOR, 0L),
        byQuad());
  }

  private Map<Quad, Long> byQuad() {
    Map<Quad, Long> byQuad = new EnumMap<>(Quad.class);
    List.of(Quad.values()).forEach(quad -> byQuad.put(quad, 0L));
    // As many rows as there are types; an event has one.
    ask(TypeLine.class, "e.type, count(distinct e.id)", OF_LIVE_EVENTS + " group by e.type")
        .getResultStream()
        .forEach(line -> byQuad.merge(line.type().quad(), line.events(), Long::sum));
    return byQuad;
  }

  private <T> TypedQuery<T> ask(Class<T> line, String fields, String where) {
    return entities
        .createQuery("select new " + line.getName() + "(" + fields + ")" + where, line)
        .setParameter("actor", actor)
        .setParameter("kinds", SIDES)
        .setParameter("at", now);
  }
}
