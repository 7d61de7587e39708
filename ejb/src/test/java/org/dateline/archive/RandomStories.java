package org.dateline.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Sector;
import org.dateline.document.Document;
import org.dateline.document.Notice;
import org.dateline.document.Particulars;
import org.dateline.event.Event;
import org.dateline.event.EventDate;
import org.dateline.event.EventMention;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.Status;
import org.dateline.ledger.Arrival;
import org.dateline.ledger.Entry;
import org.dateline.place.Place;
import org.dateline.reading.Reading;
import org.dateline.reading.Reading.ActorFound;
import org.dateline.reading.Reading.SentenceRead;
import org.dateline.speech.Attribution;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.text.Words;
import org.jspecify.annotations.Nullable;

/** Stories that nobody wrote, with everything in them that can be asked for. For one thread. */
final class RandomStories {

  static final List<String> PUBLISHERS = List.of("Harbour Post", "Quay, News & Co", "Northwire");
  static final List<String> CONTEXTS = List.of("military", "diplomatic", "economic");
  static final List<String> MODES = List.of("assist", "visit", "aerial");
  static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
  static final int DAYS = 60;

  static final List<String> VOCABULARY =
      List.of(
          "strikes",
          "port",
          "talks",
          "Türkiye’s",
          "minister",
          "rejected",
          "cease-fire",
          "plan",
          "the",
          "of",
          "ferry",
          "crews",
          "U.N.",
          "convoys",
          "agreed",
          "denied");

  private static final int SENTENCES = 4;
  private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");
  private static final List<Party> PARTIES =
      List.of(
          Copy.party("tur.gov", "TUR", Sector.GOV),
          Copy.party("tur.mil", "TUR", Sector.MIL),
          Copy.party("syr.gov", "SYR", Sector.GOV, Sector.ELI),
          Copy.party("isr.gov", "ISR", Sector.GOV),
          Copy.party("igo.un", null, Sector.GOV),
          Copy.party(null, "SYR"),
          Copy.party(null, null));
  private static final List<double[]> POINTS =
      List.of(
          new double[] {33.51, 36.29},
          new double[] {32.71, 36.57},
          new double[] {-17.7, 179.9},
          new double[] {-17.7, -179.9},
          new double[] {89.9, 10});

  private final Random random;

  RandomStories(long seed) {
    random = new Random(seed);
  }

  Entry story(int number) {
    return story(number, 1);
  }

  /** A story under the number of another, which it takes the place of. */
  Entry story(int number, int revision) {
    LocalDate published = random.nextInt(5) == 0 ? null : day();
    Document document =
        new Document(
            "urn:test:story:" + number,
            null,
            "Story " + number,
            null,
            random.nextInt(6) == 0 ? null : any(PUBLISHERS),
            published == null ? null : published.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC),
            null,
            "en",
            Text.received(words()),
            List.of(),
            Particulars.NONE,
            Notice.NONE);
    List<Attribution> attributions = attributions();
    List<Event> events = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      events.add(event("e" + (events.size() + 1), attributions));
    }
    return new Entry(
        "s" + number + "." + revision,
        document,
        reading(document, attributions, events),
        Arrival.first(NOON));
  }

  /** Sentences of random words, a line each. */
  private String words() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      text.append("Case");
      for (int word = 2 + random.nextInt(5); word > 0; word--) {
        text.append(' ').append(any(VOCABULARY));
      }
      text.append(".\n");
    }
    return text.toString();
  }

  private static List<SentenceRead> sentences(String text) {
    List<SentenceRead> sentences = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      sentences.add(new SentenceRead(Span.of(start, end), List.of(), null));
      start = end + 1;
    }
    return sentences;
  }

  private static Reading reading(
      Document document, List<Attribution> attributions, List<Event> events) {
    List<ActorFound> actors =
        PARTIES.stream()
            .filter(party -> party.actor() != null)
            .map(RandomStories::actor)
            .map(actor -> new ActorFound(actor, List.of()))
            .toList();
    return new Reading(
        document.text(),
        "en",
        document.published() == null ? null : document.published().toLocalDate(),
        "book",
        "coder",
        null,
        sentences(document.text().chars()),
        actors,
        List.of(),
        List.of(),
        attributions,
        events,
        List.of(),
        List.of());
  }

  private static Actor actor(Party party) {
    String id = String.valueOf(party.actor());
    return new Actor(id, id, ActorKind.GOVERNMENT, party.country(), party.sectors());
  }

  private List<Attribution> attributions() {
    List<Attribution> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Attribution.Source source =
          random.nextInt(4) == 0
              ? null
              : new Attribution.Source(
                  Span.of(0, 4),
                  "Case",
                  any(PARTIES).actor(),
                  any(List.of(Attribution.SourceClass.values())),
                  null);
      all.add(
          new Attribution(
              "a" + (i + 1),
              Attribution.Kind.INDIRECT,
              new Words(Span.of(0, 4), "Case"),
              List.of(Span.of(0, 4)),
              source,
              null,
              i > 0 && random.nextInt(3) == 0 ? "a" + i : null,
              "test"));
    }
    return all;
  }

  private Event event(String id, List<Attribution> attributions) {
    EventType type = any(List.of(EventType.values()));
    List<String> said = some(attributions.stream().map(Attribution::id).toList());
    List<EventMention> mentions = new ArrayList<>(List.of(mention(said)));
    if (random.nextInt(3) == 0) {
      mentions.add(mention(some(attributions.stream().map(Attribution::id).toList())));
    }
    return new Event(
        id,
        type,
        random.nextBoolean() ? any(MODES) : null,
        some(CONTEXTS),
        null,
        random.nextInt(20) - 10,
        false,
        new Words(Span.of(0, 4), "Case"),
        random.nextInt(SENTENCES),
        some(PARTIES),
        some(PARTIES),
        random.nextInt(5) == 0 ? some(PARTIES) : List.of(),
        date(),
        place(),
        "no place stated",
        new Status(
            any(List.of(Status.Modality.values())),
            any(List.of(Status.Polarity.values())),
            any(List.of(Status.Certainty.values())),
            random.nextBoolean(),
            List.of(),
            null),
        said,
        List.of(),
        mentions,
        null,
        Map.of(),
        "test",
        random.nextInt(11) / 10.0);
  }

  private EventMention mention(List<String> attributions) {
    return new EventMention(
        new Words(Span.of(0, 4), "Case"), random.nextInt(SENTENCES), attributions, Map.of());
  }

  private @Nullable EventDate date() {
    if (random.nextInt(8) == 0) {
      return null;
    }
    LocalDate from = day();
    return Copy.days(
        from.toString(),
        from.plusDays(random.nextInt(4) == 0 ? random.nextInt(800) : random.nextInt(4)).toString());
  }

  private @Nullable Place place() {
    if (random.nextInt(3) == 0) {
      return null;
    }
    double[] point = any(POINTS);
    int number = POINTS.indexOf(point);
    return new Place(
        new Words(Span.of(0, 4), "Case"),
        "Town " + number,
        100 + number,
        point[0],
        point[1],
        number == 4 ? null : number < 2 ? "SYR" : "FJI",
        null,
        Place.Precision.CITY,
        Place.Role.LOCATION,
        null,
        List.of());
  }

  LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  <T> List<T> some(List<T> all) {
    List<T> some = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      T one = any(all);
      if (!some.contains(one)) {
        some.add(one);
      }
    }
    return some;
  }

  int number(int bound) {
    return random.nextInt(bound);
  }
}
