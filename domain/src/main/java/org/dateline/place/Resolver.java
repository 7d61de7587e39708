package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.dateline.place.Place.Precision;

/**
 * Settles which places a story's names mean: first those in no doubt, then the others by these; and
 * a name that is said to lie somewhere lies there in the whole story.
 */
final class Resolver {

  /** By so much weight the likeliest place must lead to be in no doubt. */
  private static final double CLEAR = 2;

  private static final String UNKNOWN = "not in the gazetteer";

  private final List<Toponym> toponyms;
  private final List<Statement> statements;
  private final List<Candidate> filed;
  private final Ranking ranking;
  private final Map<String, Choice> stated = new HashMap<>();
  private final Map<String, Choice> settled = new HashMap<>();

  Resolver(Company company, StatementReader reader, List<Toponym> toponyms, List<Candidate> filed) {
    this.toponyms = List.copyOf(toponyms);
    this.statements = reader.read(toponyms);
    this.filed = List.copyOf(filed);
    Ranking first = new Ranking(company, Neighbourhood.none(), null);
    String country =
        filed.isEmpty() ? null : first.choose(filed, Statement.SILENT).place().country();
    this.ranking = new Ranking(company, Neighbourhood.of(certain(first)), country);
    settleStated();
  }

  private List<Candidate> certain(Ranking first) {
    List<Candidate> certain = new ArrayList<>();
    Map<String, Choice> known = new HashMap<>();
    for (int i = 0; i < toponyms.size(); i++) {
      Toponym toponym = toponyms.get(i);
      Statement statement = statements.get(i);
      if (toponym.isKnown() && !toponym.isPartOfName()) {
        boolean isStated = Inside.any(toponym.candidates(), statement.within());
        Choice choice =
            isStated
                ? first.choose(toponym.candidates(), statement)
                : known.computeIfAbsent(
                    toponym.key(), key -> first.choose(toponym.candidates(), Statement.SILENT));
        if (isStated || first.lead(toponym.candidates(), choice.place()) >= CLEAR) {
          certain.add(choice.place());
        }
      }
    }
    return certain;
  }

  private void settleStated() {
    for (int i = 0; i < toponyms.size(); i++) {
      Toponym toponym = toponyms.get(i);
      Statement statement = statements.get(i);
      if (!statement.within().isEmpty() && !toponym.isPartOfName()) {
        boolean isInside = Inside.any(toponym.candidates(), statement.within());
        Choice choice =
            isInside
                ? ranking.choose(toponym.candidates(), statement)
                : unknown(toponym, statement);
        boolean isCountry =
            statement.within().stream().allMatch(c -> c.precision() == Precision.COUNTRY);
        if (!isInside || !isCountry || !Inside.lies(silent(toponym).place(), statement.within())) {
          stated.merge(toponym.key(), choice, (a, b) -> isUnknown(a) ? b : a);
        }
      } else if (toponym.isKnown() && holds(toponym, statement)) {
        stated.putIfAbsent(toponym.key(), ranking.choose(toponym.candidates(), statement));
      }
    }
  }

  /** What the place of the dateline is, if there is one. */
  Choice filed() {
    return ranking.choose(filed, Statement.SILENT);
  }

  /** Hands out each name with what it means. */
  void each(BiConsumer<Toponym, Choice> taker) {
    for (int i = 0; i < toponyms.size(); i++) {
      Toponym toponym = toponyms.get(i);
      Choice elsewhere = stated.get(toponym.key());
      if (toponym.isKnown() && (elsewhere == null || !isUnknown(elsewhere))) {
        taker.accept(toponym, choice(toponym, statements.get(i)));
      } else if (elsewhere != null) {
        taker.accept(toponym, elsewhere);
      }
    }
  }

  private Choice choice(Toponym toponym, Statement statement) {
    boolean isOwn = Inside.any(toponym.candidates(), statement.within());
    Choice elsewhere = stated.get(toponym.key());
    if (elsewhere != null && !isOwn && !statement.isRegion() && !holds(toponym, statement)) {
      return elsewhere;
    }
    return statement.isSilent() ? silent(toponym) : ranking.choose(toponym.candidates(), statement);
  }

  private Choice silent(Toponym toponym) {
    return settled.computeIfAbsent(
        toponym.key(), key -> ranking.choose(toponym.candidates(), Statement.SILENT));
  }

  private static boolean holds(Toponym toponym, Statement statement) {
    return Inside.any(statement.holding(), toponym.candidates());
  }

  private static boolean isUnknown(Choice choice) {
    return choice.reasons().contains(UNKNOWN);
  }

  /** A place that no gazetteer has is somewhere in what it is said to lie in. */
  private Choice unknown(Toponym toponym, Statement statement) {
    Candidate area = ranking.choose(statement.within(), Statement.SILENT).place();
    Candidate place =
        new Candidate(
            toponym.written(),
            null,
            area.point(),
            area.country(),
            area.admin1(),
            area.precision(),
            0,
            0);
    return new Choice(place, null, List.of(UNKNOWN, "lies in " + area.name()));
  }
}
