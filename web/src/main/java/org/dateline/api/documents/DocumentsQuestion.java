package org.dateline.api.documents;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.api.lists.Carried;
import org.dateline.api.lists.QueryValues;
import org.dateline.api.problem.BadParameter;
import org.dateline.api.search.Search;
import org.dateline.ledger.DocumentQuery;
import org.dateline.ledger.DocumentQuery.Order;
import org.dateline.ledger.DocumentQuery.Others;
import org.dateline.ledger.DocumentQuery.Position;
import org.dateline.ledger.SubmissionState;

/** How the question which documents there are is written in an address. */
final class DocumentsQuestion {

  /** What would tell something of a document. */
  private static final List<String> TELLING =
      List.of(
          "publisher",
          "not.publisher",
          "language",
          "not.language",
          "story",
          "not.story",
          "from",
          "until",
          Search.WORDS,
          Search.OTHER_WORDS);

  private static final List<String> STATES = List.of("stored", "withheld");

  private static final List<String> ORDERS = List.of("published");

  private DocumentsQuestion() {}

  /**
   * The question.
   *
   * @throws BadParameter if a value is not allowed; names it, and what is
   */
  static DocumentQuery parse(MultivaluedMap<String, String> parameters) {
    QueryValues values = new QueryValues(parameters);
    LocalDate from = values.day("from").orElse(null);
    LocalDate until = values.day("until").orElse(null);
    if (from != null && until != null && until.isBefore(from)) {
      throw BadParameter.of("until", until.toString(), List.of("a day not before " + from));
    }
    Set<SubmissionState> states = states(values);
    for (String name : TELLING) {
      if (states.contains(SubmissionState.WITHHELD) && values.has(name)) {
        throw BadParameter.of(
            name,
            String.join(",", values.given().get(name)),
            List.of("nothing beside state=withheld: of what is withheld, only that it is"));
      }
    }
    return new DocumentQuery(
        states,
        values.whole("publisher"),
        values.list("language"),
        values.list("story"),
        from,
        until,
        Search.words(values, Search.WORDS).orElse(null),
        new Others(
            values.whole("not.publisher"),
            values.list("not.language"),
            values.list("not.story"),
            Search.words(values, Search.OTHER_WORDS).orElse(null)),
        Order.valueOf(Search.sort(values, ORDERS).toUpperCase(Locale.ROOT)),
        values.limit(),
        values.cursor(DocumentsQuestion::position).orElse(null));
  }

  private static Set<SubmissionState> states(QueryValues values) {
    List<String> others = values.of("not.state", STATES);
    List<String> asked = values.of("state", STATES);
    // Who leaves some out and names none wants all the others.
    List<String> any = asked.isEmpty() && others.isEmpty() ? List.of("stored") : STATES;
    List<String> states = new ArrayList<>(asked.isEmpty() ? any : asked);
    states.removeAll(others);
    if (states.isEmpty()) {
      throw BadParameter.of("not.state", String.join(",", others), List.of("not all states"));
    }
    return states.stream()
        .map(state -> SubmissionState.valueOf(state.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toSet());
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
