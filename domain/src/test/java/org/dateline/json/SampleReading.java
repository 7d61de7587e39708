package org.dateline.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Sector;
import org.dateline.document.Dateline;
import org.dateline.event.Agreement;
import org.dateline.event.Count;
import org.dateline.event.Event;
import org.dateline.event.EventDate;
import org.dateline.event.EventMention;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.StandingRelation;
import org.dateline.event.Status;
import org.dateline.place.Place;
import org.dateline.reading.Reading;
import org.dateline.speech.Attribution;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.text.Words;
import org.dateline.time.TimeExpression;

/** An invented reading that has every part. */
final class SampleReading {

  static final Text TEXT =
      Text.received(
          "Velden \uD83D\uDE80: On Monday the port police freed three crews in Ostrava, a harbour"
              + " master said \uD83D\uDE80\uD83D\uDE80 on condition that no name be used.");

  static Words words(String quoted) {
    int start = TEXT.chars().indexOf(quoted);
    return TEXT.words(Span.of(start, start + quoted.length()));
  }

  static final Place OSTRAVA =
      new Place(
          words("Ostrava"),
          "Ostrava",
          3068799,
          49.83,
          18.28,
          "CZE",
          null,
          Place.Precision.ADMIN1,
          Place.Role.PART_OF_NAME,
          new Place.RunnerUp("Ostrava", 3068801, "SVK", 49.1, 18.4),
          List.of("population"));

  static final LocalDate MONDAY = LocalDate.of(2031, 3, 10);

  static Event freed() {
    Words police = words("port police");
    return new Event(
        "e1",
        EventType.CONCEDE,
        "release",
        List.of("maritime"),
        null,
        3.5,
        true,
        words("freed"),
        0,
        List.of(
            Party.named(police.span(), police.text(), "cze.police", "CZE", List.of(Sector.COP))),
        List.of(Party.named(words("crews").span(), "crews", null, null, List.of())),
        List.of(),
        new EventDate(
            MONDAY,
            MONDAY,
            EventDate.Precision.DAY,
            EventDate.Basis.STATED,
            words("Monday").span()),
        OSTRAVA,
        null,
        new Status(
            Status.Modality.ASSERTED,
            Status.Polarity.POSITIVE,
            Status.Certainty.CERTAIN,
            true,
            List.of(words("said").span()),
            null),
        List.of("a1"),
        List.of("a1"),
        List.of(new EventMention(words("freed"), 0, List.of("a1"), Map.of())),
        null,
        Map.of("killed", new Count(1, 2L), "arrested", new Count(3, 3L)),
        "concede.free",
        0.75);
  }

  static Reading reading() {
    Words master = words("a harbour master");
    return new Reading(
        TEXT,
        "en",
        null,
        "codebook 7",
        "coder 8",
        new Dateline(words("Velden \uD83D\uDE80:").span(), "Velden", null),
        List.of(new Reading.SentenceRead(Span.of(0, TEXT.length()), List.of("e1"), null)),
        List.of(
            new Reading.ActorFound(
                new Actor(
                    "cze.police",
                    "Czech police",
                    ActorKind.ARMED_GROUP,
                    "CZE",
                    List.of(Sector.COP)),
                List.of(
                    new Reading.MentionFound(words("port police"), "demonym-role", "the state")))),
        List.of(OSTRAVA),
        List.of(
            new TimeExpression(
                words("On Monday"),
                TimeExpression.Type.DATE,
                "2031-03-10",
                MONDAY,
                null,
                null,
                null,
                null,
                null)),
        List.of(
            new Attribution(
                "a1",
                Attribution.Kind.INDIRECT,
                words("said"),
                List.of(words("three crews in Ostrava").span()),
                new Attribution.Source(
                    master.span(),
                    master.text(),
                    null,
                    Attribution.SourceClass.UNNAMED,
                    "on condition that no name be used"),
                new Attribution.Said(MONDAY, MONDAY),
                null,
                "say-verb")),
        List.of(freed()),
        List.of(member()),
        List.of(pact()));
  }

  private static StandingRelation member() {
    return new StandingRelation(
        StandingRelation.Type.MEMBER_OF,
        "x.master",
        "cze.police",
        null,
        Status.Certainty.PROBABLE,
        words("a harbour master").span(),
        List.of("a1"),
        "member-of.noun");
  }

  private static Agreement pact() {
    return new Agreement(
        "border",
        List.of("cze.gov", "pol.gov"),
        List.of("eu"),
        Agreement.State.IN_FORCE,
        null,
        List.of("e1"),
        words("three crews").span(),
        List.of(
            new Agreement.Mention(
                words("three crews").span(), null, List.of(words("freed").span()), List.of())));
  }

  private SampleReading() {}
}
