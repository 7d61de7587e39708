package org.dateline.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.actor.Actor;
import org.dateline.actor.Sector;
import org.dateline.document.Document;
import org.dateline.document.Notice;
import org.dateline.document.Particulars;
import org.dateline.document.Revision;
import org.dateline.event.Event;
import org.dateline.event.EventDate;
import org.dateline.event.EventMention;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.Status;
import org.dateline.ledger.Arrival;
import org.dateline.ledger.Entry;
import org.dateline.reading.Reading;
import org.dateline.reading.Reading.ActorFound;
import org.dateline.reading.Reading.SentenceRead;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.text.Words;
import org.jspecify.annotations.Nullable;

/** Invented copy and its reading, told in a few words. Each step gives a new one. */
public record Copy(
    String uri,
    @Nullable String revision,
    String text,
    String headline,
    List<Event> events,
    List<Actor> actors,
    Notice notice) {

  public static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
  static final Span SOMEWHERE = Span.of(0, 1);

  public static Copy of(String uri, String text) {
    return new Copy(uri, null, text, "Ferry talks", List.of(), List.of(), Notice.NONE);
  }

  public Copy revision(String revision) {
    return new Copy(uri, revision, text, headline, events, actors, notice);
  }

  public Copy headline(String headline) {
    return new Copy(uri, revision, text, headline, events, actors, notice);
  }

  /** What its sender wants done with it. */
  public Copy notice(Notice wanted) {
    return new Copy(uri, revision, text, headline, events, actors, wanted);
  }

  public Copy killed() {
    return notice(new Notice(Notice.Status.CANCELED, false, null, null));
  }

  public Copy embargoedUntil(Instant hour) {
    return notice(new Notice(Notice.Status.USABLE, false, hour, null));
  }

  public Copy expires(Instant hour) {
    return notice(new Notice(Notice.Status.USABLE, false, null, hour));
  }

  /** Its reading names them, beside all those before. */
  public Copy names(Actor... more) {
    List<Actor> all = new ArrayList<>(actors);
    all.addAll(List.of(more));
    return new Copy(uri, revision, text, headline, events, all, notice);
  }

  public Copy tells(EventType type, String day, Party actor, Party recipient) {
    return tells(type, date(day), List.of(actor), List.of(recipient));
  }

  public Copy tells(
      EventType type, @Nullable EventDate date, List<Party> actors, List<Party> recipients) {
    List<Event> all = new ArrayList<>(events);
    all.add(
        new Event(
            "e" + (events.size() + 1),
            type,
            null,
            List.of(),
            null,
            1.5,
            false,
            new Words(SOMEWHERE, type.name()),
            0,
            actors,
            recipients,
            List.of(),
            date,
            null,
            "no place stated",
            new Status(
                Status.Modality.ASSERTED,
                Status.Polarity.POSITIVE,
                Status.Certainty.CERTAIN,
                false,
                List.of(),
                null),
            List.of(),
            List.of(),
            List.of(new EventMention(new Words(SOMEWHERE, type.name()), 0, List.of(), Map.of())),
            null,
            Map.of(),
            "test",
            0.5));
    return new Copy(uri, revision, text, headline, all, this.actors, notice);
  }

  public static EventDate date(String day) {
    return days(day, day);
  }

  public static EventDate days(String from, String to) {
    return new EventDate(
        LocalDate.parse(from),
        LocalDate.parse(to),
        EventDate.Precision.DAY,
        EventDate.Basis.STATED,
        null);
  }

  public static Party party(@Nullable String actor, @Nullable String country, Sector... sectors) {
    return Party.named(SOMEWHERE, "somebody", actor, country, List.of(sectors));
  }

  public Document document() {
    return new Document(
        uri,
        revision == null ? null : Revision.parse(revision),
        headline,
        "By A. Reporter",
        "Harbour Post",
        null,
        null,
        "en",
        Text.received(text),
        List.of(),
        Particulars.NONE,
        notice);
  }

  /** Somebody brings it, and nobody reads it. */
  public Entry unreadBy(String submission) {
    return new Entry(submission, document(), null, Arrival.first(NOON));
  }

  public Entry by(String submission) {
    Text words = Text.received(text);
    Reading reading =
        new Reading(
            words,
            "en",
            LocalDate.parse("2026-02-28"),
            "book",
            "coder",
            null,
            List.of(new SentenceRead(Span.of(0, words.length()), List.of(), null)),
            actors.stream().map(actor -> new ActorFound(actor, List.of())).toList(),
            List.of(),
            List.of(),
            List.of(),
            events,
            List.of(),
            List.of());
    return new Entry(submission, document(), reading, Arrival.first(NOON));
  }
}
