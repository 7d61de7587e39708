package org.dateline.api.actors;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import org.dateline.actor.ActorKind;
import org.dateline.actor.ActorSearch;
import org.dateline.actor.ActorSearch.Likeness;
import org.dateline.actor.ActorSearch.Position;
import org.dateline.actor.ActorSearch.Traits;
import org.dateline.api.lists.QueryValues;
import org.dateline.api.problem.BadParameter;

/** How a search for actors is written in an address. */
final class ActorQuestion {

  /** Before the name of a filter: whom it would let in, it leaves out. */
  private static final String NOT = "not.";

  private static final int LONGEST_NAME = 200;
  private static final List<String> KINDS =
      Arrays.stream(ActorKind.values()).map(ActorKind::code).toList();

  private final QueryValues values;
  private final List<String> countries;

  private ActorQuestion(QueryValues values, List<String> countries) {
    this.values = values;
    this.countries = countries;
  }

  /**
   * The search.
   *
   * @param countries those that can be asked for
   * @throws BadParameter if a value is not allowed; names it, and what is
   */
  static ActorSearch parse(MultivaluedMap<String, String> parameters, List<String> countries) {
    QueryValues values = new QueryValues(parameters);
    ActorQuestion question = new ActorQuestion(values, countries);
    return new ActorSearch(
        question.traits(""),
        question.traits(NOT),
        values.limit(),
        values.cursor(ActorQuestion::position).orElse(null));
  }

  private Traits traits(String prefix) {
    return new Traits(
        values.list(
            prefix + "name",
            ActorQuestion::name,
            List.of("a name of at most " + LONGEST_NAME + " characters")),
        values.list(prefix + "kind", ActorKind::parse, KINDS),
        values.list(prefix + "country", this::country, countries));
  }

  private static String name(String raw) {
    if (raw.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("too long");
    }
    return raw;
  }

  private String country(String raw) {
    if (!countries.contains(raw)) {
      throw new IllegalArgumentException(raw);
    }
    return raw;
  }

  /** A place in the list, as a cursor carries it. */
  static String cursor(Position position) {
    return position.likeness() + "|" + position.id() + "|" + position.name();
  }

  private static Position position(String where) {
    int first = where.indexOf('|');
    int second = where.indexOf('|', first + 1);
    return new Position(
        Likeness.valueOf(where.substring(0, first)),
        where.substring(second + 1),
        where.substring(first + 1, second));
  }
}
