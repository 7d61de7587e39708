package org.dateline.archive;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.actor.Sector;
import org.dateline.event.Event;
import org.dateline.event.EventDate;
import org.dateline.event.EventMention;
import org.dateline.event.Party;
import org.dateline.ledger.DocumentId;
import org.dateline.ledger.Entry;
import org.dateline.ledger.Filter;
import org.dateline.ledger.index.Facet;
import org.dateline.place.Place;
import org.dateline.reading.Reading;
import org.dateline.speech.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * What filters mean, said a second time: over the events of a reading, without any database.
 *
 * @param entry which tells the event
 */
record PlainFilter(Entry entry, Event event) {

  boolean passes(Filter filter) {
    if (filter instanceof Filter.Facets facets) {
      return facets.any().stream().anyMatch(this::has);
    }
    if (filter instanceof Filter.Values values) {
      String value = value(values.column());
      return value != null && values.any().contains(value);
    }
    if (filter instanceof Filter.Happened days) {
      EventDate date = event.date();
      return date != null
          && (days.from() == null || !date.to().isBefore(days.from()))
          && (days.until() == null || !date.from().isAfter(days.until()));
    }
    if (filter instanceof Filter.Listed days) {
      return (days.from() == null || !day().isBefore(days.from()))
          && (days.until() == null || !day().isAfter(days.until()));
    }
    if (filter instanceof Filter.Reported days) {
      return (days.from() == null || !reported().isBefore(days.from()))
          && (days.until() == null || !reported().isAfter(days.until()));
    }
    if (filter instanceof Filter.Sure sure) {
      return event.confidence() >= sure.least();
    }
    if (filter instanceof Filter.Box box) {
      return isWithin(box);
    }
    if (filter instanceof Filter.Near near) {
      Place place = event.place();
      return place != null && kilometres(place, near) <= near.kilometres();
    }
    if (filter instanceof Filter.Words words) {
      return words.query().isMetBy(evidence());
    }
    return !passes(((Filter.Not) filter).filter());
  }

  /** The sentences that tell it. */
  String evidence() {
    return Stream.concat(
            Stream.of(event.sentence()), event.mentions().stream().map(EventMention::sentence))
        .distinct()
        .sorted()
        .map(each -> entry.document().text().at(reading().sentences().get(each).span()))
        .collect(Collectors.joining("\n"));
  }

  LocalDate reported() {
    return entry.document().published() == null
        ? entry.arrival().at().atOffset(ZoneOffset.UTC).toLocalDate()
        : entry.document().published().toLocalDate();
  }

  /** The day that lists are sorted by. */
  LocalDate day() {
    EventDate date = event.date();
    return date == null ? reported() : date.from();
  }

  private @Nullable String value(Filter.Column column) {
    return switch (column) {
      case TYPE -> event.type().name();
      case MODE -> event.mode();
      case MODALITY -> event.status().modality().toString();
      case POLARITY -> event.status().polarity().toString();
      case CERTAINTY -> event.status().certainty().toString();
      case BACKGROUND -> Boolean.toString(event.status().isBackground());
      case DOCUMENT -> DocumentId.of(entry.document().uri());
      case KIND, STATE, STORY -> throw new IllegalArgumentException(column + " of an event");
    };
  }

  private boolean has(Facet facet) {
    return values(facet.kind()).anyMatch(facet.value()::equals);
  }

  /** All values that the event has of a kind. */
  Stream<String> values(Facet.Kind kind) {
    return switch (kind) {
      case ACTOR -> ids(event.actors());
      case ACTOR_COUNTRY -> countries(event.actors());
      case ACTOR_SECTOR -> sectors(event.actors());
      case RECIPIENT -> ids(event.recipients());
      case RECIPIENT_COUNTRY -> countries(event.recipients());
      case RECIPIENT_SECTOR -> sectors(event.recipients());
      case PARTY -> ids(sides());
      case PARTY_COUNTRY -> countries(sides());
      case PARTY_SECTOR -> sectors(sides());
      case MEDIATOR -> ids(event.mediators());
      case MEDIATOR_COUNTRY -> countries(event.mediators());
      case MEDIATOR_SECTOR -> sectors(event.mediators());
      case SOURCE -> sources().map(Attribution.Source::actor).filter(Objects::nonNull);
      case SOURCE_COUNTRY -> sources().map(Attribution.Source::actor).flatMap(this::countryOf);
      case SOURCE_CLASS -> classes();
      case SOLE_SOURCE -> soleSources();
      case CONTEXT -> event.contexts().stream();
      case COUNTRY -> Stream.ofNullable(place()).map(Place::country).filter(Objects::nonNull);
      case PLACE ->
          Stream.ofNullable(place())
              .flatMap(
                  it ->
                      Stream.of(String.valueOf(it.geonames()), it.name().toLowerCase(Locale.ROOT)));
      case PUBLISHER -> Stream.ofNullable(entry.document().publisher());
      case DYAD, ACTOR_DYAD, SAME -> throw new IllegalArgumentException(kind + " is no filter");
    };
  }

  private @Nullable Place place() {
    return event.place();
  }

  private List<Party> sides() {
    List<Party> both = new ArrayList<>(event.actors());
    both.addAll(event.recipients());
    return both;
  }

  private static Stream<String> ids(List<Party> parties) {
    return parties.stream().map(Party::actor).filter(Objects::nonNull);
  }

  private static Stream<String> countries(List<Party> parties) {
    return parties.stream().map(Party::country).filter(Objects::nonNull);
  }

  private static Stream<String> sectors(List<Party> parties) {
    return parties.stream()
        .filter(party -> party.country() != null)
        .flatMap(
            party ->
                party.sectors().stream().map(Sector::name).map(it -> party.country() + ":" + it));
  }

  private Stream<Attribution> attributions() {
    return reading().attributions().stream().filter(it -> event.attributions().contains(it.id()));
  }

  private Reading reading() {
    return Objects.requireNonNull(entry.reading());
  }

  private Stream<Attribution.Source> sources() {
    return attributions().map(Attribution::source).filter(Objects::nonNull);
  }

  private Stream<String> countryOf(@Nullable String actor) {
    return reading().actors().stream()
        .map(Reading.ActorFound::actor)
        .filter(it -> it.id().equals(actor) && it.country() != null)
        .map(it -> String.valueOf(it.country()));
  }

  private Stream<String> classes() {
    return event.attributions().isEmpty()
        ? Stream.of("outlet")
        : attributions()
            .map(it -> it.source() == null ? "unnamed" : it.source().sourceClass().toString());
  }

  /** What is true of each who says so himself, in whatever telling. */
  private Stream<String> soleSources() {
    return Stream.of(
            Arrays.stream(Attribution.SourceClass.values()).map(Object::toString),
            reading().actors().stream().map(it -> it.actor().id()),
            reading().actors().stream().map(it -> String.valueOf(it.actor().country())))
        .flatMap(it -> it)
        .distinct()
        .filter(trait -> event.mentions().stream().allMatch(it -> isSaidBy(trait, it)));
  }

  private boolean isSaidBy(String trait, EventMention mention) {
    List<Attribution> said =
        reading().attributions().stream()
            .filter(it -> mention.attributions().contains(it.id()))
            .toList();
    if (said.isEmpty()) {
      return trait.equals("outlet");
    }
    return said.stream()
        .filter(it -> said.stream().noneMatch(other -> it.id().equals(other.within())))
        .allMatch(it -> isOf(it.source(), trait));
  }

  private boolean isOf(Attribution.@Nullable Source source, String trait) {
    if (source == null) {
      return trait.equals("unnamed");
    }
    return trait.equals(source.sourceClass().toString())
        || trait.equals(source.actor())
        || countryOf(source.actor()).anyMatch(trait::equals);
  }

  private boolean isWithin(Filter.Box box) {
    Place place = event.place();
    if (place == null || place.latitude() < box.south() || place.latitude() > box.north()) {
      return false;
    }
    return box.west() <= box.east()
        ? box.west() <= place.longitude() && place.longitude() <= box.east()
        : box.west() <= place.longitude() || place.longitude() <= box.east();
  }

  /** By the haversine. */
  private static double kilometres(Place place, Filter.Near near) {
    double north = Math.toRadians(place.latitude() - near.latitude());
    double east = Math.toRadians(place.longitude() - near.longitude());
    double chord =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(place.latitude()))
                * Math.cos(Math.toRadians(near.latitude()))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
