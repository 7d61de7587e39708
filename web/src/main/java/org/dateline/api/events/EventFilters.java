package org.dateline.api.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.api.lists.QueryValues;
import org.dateline.api.problem.BadParameter;
import org.dateline.api.search.Search;
import org.dateline.event.EventType;
import org.dateline.event.Quad;
import org.dateline.event.Status.Certainty;
import org.dateline.event.Status.Modality;
import org.dateline.event.Status.Polarity;
import org.dateline.event.codebook.Contexts;
import org.dateline.event.codebook.Scale;
import org.dateline.ledger.CountryCode;
import org.dateline.ledger.DocumentId;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Column;
import org.dateline.ledger.Filter.Facets;
import org.dateline.ledger.Filter.Happened;
import org.dateline.ledger.Filter.Not;
import org.dateline.ledger.Filter.Reported;
import org.dateline.ledger.Filter.Sure;
import org.dateline.ledger.Filter.Values;
import org.dateline.ledger.Filter.Words;
import org.dateline.ledger.PartyFilter;
import org.dateline.ledger.PartyFilter.Role;
import org.dateline.ledger.index.Facet;
import org.dateline.ledger.index.Facet.Kind;
import org.jspecify.annotations.Nullable;

/** How filters of events are written in an address; every call about events takes the same. */
public final class EventFilters {

  /** What each call about events takes; those that have a {@code not.} twin come first. */
  private static final List<String> WITH_TWIN =
      List.of(
          "type",
          "mode",
          "context",
          "quad",
          "party",
          "actor",
          "recipient",
          "mediator",
          "country",
          "place",
          "modality",
          "polarity",
          "certainty",
          "source",
          "soleSource",
          "publisher",
          "document",
          "story",
          "background",
          "bbox",
          "near",
          Search.WORDS);

  private static final List<String> OTHERS =
      List.of("radiusKm", "from", "until", "reportedFrom", "reportedUntil", "minConfidence");

  private static final String NOT = "not.";
  private static final List<String> MODES = Scale.standard().modes();
  private static final List<String> CONTEXTS = Contexts.standard().names();
  private static final List<String> SOURCES = List.of("named", "unnamed", "document", "outlet");
  private static final List<String> PARTIES =
      List.of(
          "an actor's id such as tur.gov",
          "a country such as TUR",
          "a country and a sector such as TUR:MIL");

  /** What a speaker may be asked for by. */
  public static final List<String> SPEAKERS = PARTIES.subList(0, 2);

  private final QueryValues values;
  private final Areas areas;
  private final List<Filter> filters = new ArrayList<>();

  private EventFilters(QueryValues values) {
    this.values = values;
    this.areas = new Areas(values);
  }

  /** All names, the twins among them. */
  public static List<String> names() {
    return Stream.of(WITH_TWIN, WITH_TWIN.stream().map(NOT::concat).toList(), OTHERS)
        .flatMap(List::stream)
        .toList();
  }

  /**
   * The filters, all of which must hold.
   *
   * @throws BadParameter if a value is not allowed; names it, and what is
   */
  public static List<Filter> parse(QueryValues values) {
    EventFilters parsed = new EventFilters(values);
    for (String name : WITH_TWIN) {
      parsed.one(name, name).ifPresent(parsed.filters::add);
      parsed.one(name, NOT + name).map(Not::new).ifPresent(parsed.filters::add);
    }
    parsed.others();
    return parsed.filters;
  }

  /**
   * @param name what is asked for
   * @param given the parameter: the name, or its twin
   */
  private Optional<Filter> one(String name, String given) {
    return switch (name) {
      case "type" -> column(given, Column.TYPE, names(EventType.values(), Enum::name));
      case "quad" -> quads(given);
      case "mode" -> column(given, Column.MODE, MODES);
      case "modality" -> column(given, Column.MODALITY, names(Modality.values(), Enum::toString));
      case "polarity" -> column(given, Column.POLARITY, names(Polarity.values(), Enum::toString));
      case "certainty" ->
          column(given, Column.CERTAINTY, names(Certainty.values(), Enum::toString));
      case "context" -> any(values.of(given, CONTEXTS)).map(any -> facets(any, Kind.CONTEXT));
      case "party" -> parties(given, Role.PARTY);
      case "actor" -> parties(given, Role.ACTOR);
      case "recipient" -> parties(given, Role.RECIPIENT);
      case "mediator" -> parties(given, Role.MEDIATOR);
      case "country" -> countries(given);
      case "place" ->
          any(values.whole(given))
              .map(
                  any ->
                      facets(
                          any.stream().map(p -> p.toLowerCase(Locale.ROOT)).toList(), Kind.PLACE));
      case "source" -> sources(given, EventFilters::source);
      case "soleSource" -> sources(given, raw -> new Facet(Kind.SOLE_SOURCE, source(raw).value()));
      case "publisher" -> any(values.whole(given)).map(any -> facets(any, Kind.PUBLISHER));
      case "document" -> documents(given);
      case "story" -> any(values.list(given)).map(any -> new Values(Column.STORY, any));
      case "background" -> column(given, Column.BACKGROUND, List.of("true", "false"));
      case "bbox" -> areas.box(given);
      case "near" -> areas.near(given);
      case Search.WORDS -> Search.words(values, given).map(Words::new);
      default -> throw new IllegalStateException(name);
    };
  }

  private static <E extends Enum<E>> List<String> names(E[] constants, Function<E, String> name) {
    return Arrays.stream(constants).map(name).toList();
  }

  private static <T> Optional<List<T>> any(List<T> given) {
    return given.isEmpty() ? Optional.empty() : Optional.of(given);
  }

  private Optional<Filter> column(String given, Column column, List<String> allowed) {
    return any(values.of(given, allowed)).map(any -> new Values(column, any));
  }

  private Optional<Filter> quads(String given) {
    List<String> quads = values.of(given, names(Quad.values(), Enum::toString));
    return any(quads)
        .map(
            any ->
                new Values(
                    Column.TYPE,
                    Arrays.stream(EventType.values())
                        .filter(type -> any.contains(type.quad().toString()))
                        .map(Enum::name)
                        .toList()));
  }

  private Optional<Filter> countries(String given) {
    return any(values.list(given, CountryCode::parse, List.of("a country such as SYR")))
        .map(any -> facets(any, Kind.COUNTRY));
  }

  private static Filter facets(List<String> any, Kind kind) {
    return new Facets(any.stream().map(value -> new Facet(kind, value)).toList());
  }

  private Optional<Filter> parties(String given, Role role) {
    return any(values.list(given, PartyFilter::parse, PARTIES))
        .map(any -> new Facets(any.stream().map(party -> party.in(role)).toList()));
  }

  private Optional<Filter> sources(String given, Function<String, Facet> facet) {
    List<String> allowed = Stream.concat(SOURCES.stream(), SPEAKERS.stream()).toList();
    return any(values.list(given, facet, allowed)).map(Facets::new);
  }

  /** Who says so: one of the four classes, an actor or a country. */
  public static Facet source(String raw) {
    return SOURCES.contains(raw) ? new Facet(Kind.SOURCE_CLASS, raw) : speaker(raw);
  }

  /** Who says so: an actor or a country. */
  public static Facet speaker(String raw) {
    PartyFilter party = PartyFilter.parse(raw);
    if (party.actor() != null) {
      return new Facet(Kind.SOURCE, party.actor());
    }
    if (party.country() == null || party.sector() != null) {
      throw new IllegalArgumentException(raw);
    }
    return new Facet(Kind.SOURCE_COUNTRY, party.country());
  }

  private Optional<Filter> documents(String given) {
    return any(values.whole(given))
        .map(
            any ->
                new Values(
                    Column.DOCUMENT,
                    any.stream().flatMap(each -> DocumentId.meantBy(each).stream()).toList()));
  }

  private void others() {
    areas.check();
    days("from", "until", Happened::new);
    days("reportedFrom", "reportedUntil", Reported::new);
    values.number("minConfidence", 0, 1).ifPresent(least -> filters.add(new Sure(least)));
  }

  /** Makes a filter of two days. */
  private interface Days {
    Filter of(@Nullable LocalDate from, @Nullable LocalDate until);
  }

  private void days(String first, String last, Days filter) {
    LocalDate from = values.day(first).orElse(null);
    LocalDate until = values.day(last).orElse(null);
    if (from != null && until != null && until.isBefore(from)) {
      throw BadParameter.of(last, until.toString(), List.of("a day not before " + from));
    }
    if (from != null || until != null) {
      filters.add(filter.of(from, until));
    }
  }
}
