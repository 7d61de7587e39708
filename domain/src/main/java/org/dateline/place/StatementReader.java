package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.WordRow;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is said of a place beside its name: "Paris, Texas", "Hama province", "the Syrian town
 * of Douma", "Tripoli in northern Lebanon". Immutable.
 */
final class StatementReader {

  private static final Set<String> REGION = PlaceWords.TOPONYMS.of("region");
  private static final Set<String> SETTLEMENT = PlaceWords.TOPONYMS.of("settlement");
  private static final Set<String> WIDER = PlaceWords.TOPONYMS.of("wider");
  private static final Set<String> BETWEEN = PlaceWords.TOPONYMS.of("stated");
  private static final Set<String> LIST = Set.of(",", "and", "or", "the");
  private static final Set<String> CITY = Set.of("city", "town", "village", "port", "capital");
  private static final int FAR = 5;
  private static final double OBSCURE = 6;

  private final Countries countries;
  private final Gazetteer gazetteer;

  StatementReader(Countries countries, Gazetteer gazetteer) {
    this.countries = countries;
    this.gazetteer = gazetteer;
  }

  /** What is said of each of a story's names, in their order. */
  List<Statement> read(List<Toponym> toponyms) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < toponyms.size(); i++) {
      Toponym toponym = toponyms.get(i);
      Optional<Toponym> wider = wider(toponyms, i);
      boolean isCity = isCalled(toponym, CITY);
      List<Candidate> within =
          wider.isPresent()
              ? wider.get().candidates()
              : before(toponym, i > 0 ? toponyms.get(i - 1) : null);
      statements.add(
          new Statement(
              within,
              holding(toponyms, i),
              beside(toponyms, i),
              isCalled(toponym, REGION),
              isCity));
    }
    return statements;
  }

  /** What is named behind it and may hold it. */
  private Optional<Toponym> wider(List<Toponym> all, int at) {
    for (int next = at + 1; next < all.size() && next <= at + 2; next++) {
      Toponym wider = all.get(next);
      if (!isLinked(all.get(next - 1), wider)) {
        return Optional.empty();
      }
      boolean isInside =
          Inside.any(all.get(at).candidates(), wider.candidates())
              || (isObscure(all.get(at)) && (isArea(likeliest(wider)) || isHeld(all, next)));
      if (isInside && !isList(all, at, next)) {
        return Optional.of(wider);
      }
    }
    return Optional.empty();
  }

  /**
   * "Ohio, Oregon, Texas and Utah": states in a row lie side by side, whatever towns are called.
   */
  private static boolean isList(List<Toponym> all, int at, int wider) {
    boolean isRow =
        (at > 0 && isListed(all.get(at - 1), all.get(at)))
            || (wider + 1 < all.size()
                && isListed(all.get(wider), all.get(wider + 1))
                && !isHeld(all, wider));
    boolean isPlain = !Inside.any(all.get(at).candidates(), all.get(wider).candidates());
    boolean areAreas = isArea(likeliest(all.get(at))) && isArea(likeliest(all.get(wider)));
    return isRow && (isPlain || areAreas);
  }

  /** "Bergen" in "Fyllingsdalen, Bergen, Norway". */
  private static boolean isHeld(List<Toponym> all, int at) {
    return at + 1 < all.size()
        && isLinked(all.get(at), all.get(at + 1))
        && Inside.any(all.get(at).candidates(), all.get(at + 1).candidates());
  }

  /** Whether another place of the name, unknown to the gazetteer, may as well be meant. */
  private static boolean isObscure(Toponym toponym) {
    List<Candidate> likeliest = likeliest(toponym);
    return likeliest.stream().allMatch(c -> c.weight() < OBSCURE) && !isArea(likeliest);
  }

  private static List<Candidate> beside(List<Toponym> all, int at) {
    List<Candidate> beside = new ArrayList<>();
    if (at > 0 && isListed(all.get(at - 1), all.get(at))) {
      beside.addAll(likeliest(all.get(at - 1)));
    }
    if (at + 1 < all.size() && isListed(all.get(at), all.get(at + 1))) {
      beside.addAll(likeliest(all.get(at + 1)));
    }
    return beside;
  }

  private static List<Candidate> likeliest(Toponym toponym) {
    return toponym.candidates().stream().max(Comparator.comparingDouble(Candidate::weight)).stream()
        .toList();
  }

  /** Whether nothing but a comma or "and" stands between two names. */
  private static boolean isListed(Toponym one, Toponym next) {
    Sentence sentence = one.sentence();
    if (next.sentence().index() != sentence.index() || next.first() - one.last() > 3) {
      return false;
    }
    boolean isListed = next.first() > one.last() + 1;
    for (int i = one.last() + 1; i < next.first(); i++) {
      isListed &= LIST.contains(lower(sentence, i));
    }
    return isListed;
  }

  private static boolean isArea(List<Candidate> candidates) {
    return candidates.stream()
        .anyMatch(
            c ->
                c.precision() == Place.Precision.COUNTRY
                    || c.precision() == Place.Precision.ADMIN1
                    || c.precision() == Place.Precision.ADMIN2);
  }

  private static boolean isLinked(Toponym toponym, Toponym next) {
    Sentence sentence = toponym.sentence();
    int gap = next.first() - toponym.last() - 1;
    if (next.sentence().index() != sentence.index() || gap < 1 || gap > FAR) {
      return false;
    }
    boolean hasLink = false;
    for (int i = toponym.last() + 1; i < next.first(); i++) {
      String word = lower(sentence, i);
      hasLink |= word.equals(",") || word.equals("in") || word.equals("(") || word.equals("of");
      if (!BETWEEN.contains(word) && !WIDER.contains(word) && !REGION.contains(word)) {
        return false;
      }
    }
    return hasLink;
  }

  private List<Candidate> holding(List<Toponym> all, int at) {
    boolean isHolding =
        at > 0
            && isLinked(all.get(at - 1), all.get(at))
            && Inside.any(all.get(at - 1).candidates(), all.get(at).candidates());
    return isHolding ? all.get(at - 1).candidates() : List.of();
  }

  /** "the Syrian town of", "Syria's", "in Texas, the town of". */
  private List<Candidate> before(Toponym toponym, @Nullable Toponym previous) {
    Sentence sentence = toponym.sentence();
    boolean isBound = false;
    for (int i = toponym.first() - 1; i >= 0 && i >= toponym.first() - FAR; i--) {
      String word = lower(sentence, i);
      isBound |= SETTLEMENT.contains(word) || sentence.token(i).tag().equals("POS");
      Optional<Candidate> country = country(sentence.token(i));
      if (isBound && country.isPresent()) {
        return fitting(toponym, List.of(country.get()));
      }
      if (previous != null && isBound && isLast(previous, sentence, i)) {
        return fitting(toponym, previous.candidates());
      }
      if (!word.equals("of") && !SETTLEMENT.contains(word) && !isModifier(sentence.token(i))) {
        return List.of();
      }
    }
    return List.of();
  }

  /** The wider places, if the narrower may lie in one. */
  private static List<Candidate> fitting(Toponym toponym, List<Candidate> wider) {
    boolean isInside = Inside.any(toponym.candidates(), wider);
    return isInside || (isObscure(toponym) && isArea(wider)) ? wider : List.of();
  }

  private static boolean isLast(Toponym toponym, Sentence sentence, int at) {
    return toponym.sentence().index() == sentence.index() && toponym.last() == at;
  }

  private static boolean isModifier(Token token) {
    return token.tag().startsWith("JJ")
        || token.tag().equals("POS")
        || token.tag().equals("-")
        || token.tag().equals("HYPH")
        || token.tag().equals("VBN");
  }

  private Optional<Candidate> country(Token token) {
    WordRow row = WordRow.of(token.text());
    return countries.adjectives().at(row, 0, row.words().size()).stream()
        .findFirst()
        .flatMap(country -> gazetteer.country(country.iso3()));
  }

  /** "Hama province", "the province of Hama". */
  private static boolean isCalled(Toponym toponym, Set<String> kinds) {
    Sentence sentence = toponym.sentence();
    int behind = toponym.last() + 1;
    int first = toponym.first();
    boolean isBefore =
        first > 1
            && lower(sentence, first - 1).equals("of")
            && kinds.contains(lower(sentence, first - 2));
    return isBefore
        || (behind < sentence.tokens().size() && kinds.contains(lower(sentence, behind)));
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
