package org.dateline.api.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.api.lists.Carried;
import org.dateline.api.lists.QueryValues;
import org.dateline.api.problem.BadParameter;
import org.dateline.api.search.Search;
import org.dateline.ledger.DocumentId;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Column;
import org.dateline.ledger.FindingQuery;
import org.dateline.ledger.FindingQuery.Order;
import org.dateline.ledger.FindingQuery.Position;
import org.dateline.ledger.PartyFilter;
import org.dateline.ledger.PartyFilter.Role;
import org.dateline.ledger.index.Facet;
import org.dateline.ledger.index.Facet.Kind;
import org.dateline.ledger.index.FindingSort;

/** How a question about findings is written in an address, filter by filter. For one thread. */
final class FindingQuestion {

  private static final Pattern WORDS = Pattern.compile("[a-z][a-z -]{0,39}");
  private static final String NOT = "not.";
  private static final List<String> ORDERS = List.of("day");
  private static final List<String> PARTIES =
      List.of("an actor's id such as tur.gov", "a country such as TUR");

  private final QueryValues values;
  private final List<Filter> filters = new ArrayList<>();

  FindingQuestion(QueryValues values) {
    this.values = values;
  }

  /** The question with all that was asked for. */
  FindingQuery of(FindingSort sort) {
    whole("document", list -> new Filter.Values(Column.DOCUMENT, meant(list)));
    whole("publisher", list -> facets(list, Kind.PUBLISHER));
    days();
    return new FindingQuery(
        sort,
        filters,
        values.instant(QueryValues.AS_OF).orElse(null),
        Order.valueOf(Search.sort(values, ORDERS).toUpperCase(Locale.ROOT)),
        values.limit(),
        values.cursor(FindingQuestion::position).orElse(null));
  }

  /** A filter of words that it takes. */
  FindingQuestion column(String name, Column column, List<String> allowed) {
    return with(
        name, given -> any(values.of(given, allowed)).map(any -> new Filter.Values(column, any)));
  }

  /** A filter of words of the lexicon. */
  FindingQuestion words(String name, Column column) {
    return with(
        name,
        given ->
            any(values.list(given, FindingQuestion::word, List.of("a word in lower case")))
                .map(any -> new Filter.Values(column, any)));
  }

  private static String word(String raw) {
    if (!WORDS.matcher(raw).matches()) {
      throw new IllegalArgumentException(raw);
    }
    return raw;
  }

  /** A filter of actors and countries. */
  FindingQuestion party(String name, Role role) {
    return with(
        name,
        given ->
            any(values.list(given, FindingQuestion::party, PARTIES))
                .map(any -> new Filter.Facets(any.stream().map(it -> it.in(role)).toList())));
  }

  /** A filter of those who say so. */
  FindingQuestion source(String name, Function<String, Facet> parse, List<String> allowed) {
    return with(name, given -> any(values.list(given, parse, allowed)).map(Filter.Facets::new));
  }

  /** The words that it quotes. */
  FindingQuestion quoted() {
    return with(Search.WORDS, given -> Search.words(values, given).map(Filter.Words::new));
  }

  private static PartyFilter party(String raw) {
    PartyFilter party = PartyFilter.parse(raw);
    if (party.sector() != null) {
      throw new IllegalArgumentException(raw);
    }
    return party;
  }

  private void whole(String name, Function<List<String>, Filter> filter) {
    with(name, given -> any(values.whole(given)).map(filter));
  }

  /** The filter, and its twin that excludes. */
  private FindingQuestion with(String name, Function<String, Optional<? extends Filter>> filter) {
    filter.apply(name).ifPresent(filters::add);
    filter.apply(NOT + name).ifPresent(denied -> filters.add(new Filter.Not(denied)));
    return this;
  }

  private static <T> Optional<List<T>> any(List<T> given) {
    return given.isEmpty() ? Optional.empty() : Optional.of(given);
  }

  private static Filter facets(List<String> any, Kind kind) {
    return new Filter.Facets(any.stream().map(value -> new Facet(kind, value)).toList());
  }

  private static List<String> meant(List<String> idsOrUris) {
    return idsOrUris.stream().flatMap(each -> DocumentId.meantBy(each).stream()).toList();
  }

  private void days() {
    LocalDate from = values.day("from").orElse(null);
    LocalDate until = values.day("until").orElse(null);
    if (from != null && until != null && until.isBefore(from)) {
      throw BadParameter.of("until", until.toString(), List.of("a day not before " + from));
    }
    if (from != null || until != null) {
      filters.add(new Filter.Listed(from, until));
    }
  }

  /** A place in the list, as a cursor carries it. */
  static String cursor(Position position) {
    return position.day() + "|" + position.id() + "|" + position.score();
  }

  private static Position position(String where) {
    String[] parts = where.split("\\|", 3);
    return new Position(
        Carried.day(LocalDate.parse(parts[0])), Carried.id(parts[1]), Carried.score(parts[2]));
  }
}
