package org.dateline.place;

import java.util.Locale;
import java.util.Set;
import org.dateline.parsing.Sentence;

/** The words around a possible place name, and what they make of it. Immutable. */
final class Vicinity {

  private static final Set<String> SETTLEMENT = PlaceWords.TOPONYMS.of("settlement");
  private static final Set<String> THING = PlaceWords.TOPONYMS.of("thing");
  private static final Set<String> THING_OF = PlaceWords.TOPONYMS.of("thing-of");
  private static final Set<String> SMALL_THING = PlaceWords.TOPONYMS.of("small-thing");
  private static final Set<String> TITLE = PlaceWords.TOPONYMS.of("title");
  private static final Set<String> PREFIX = PlaceWords.TOPONYMS.of("prefix");
  private static final Set<String> AGENCY = PlaceWords.TOPONYMS.of("agency");
  private static final Set<String> LOCATIVE = PlaceWords.TOPONYMS.of("locative");
  private static final Set<String> LIST = Set.of(",", "and", "or");

  private final Sentence sentence;

  Vicinity(Sentence sentence) {
    this.sentence = sentence;
  }

  /** "$US 20". */
  boolean isMoney(int first, int last) {
    return (first > 0 && lower(first - 1).equals("$"))
        || (last + 1 < sentence.tokens().size() && lower(last + 1).equals("$"));
  }

  /** "President Silva", "P. Austin", "Trans-Pacific". */
  boolean isTitled(int first) {
    if (first == 0) {
      return false;
    }
    String before = lower(first - 1);
    boolean isInitial = before.length() == 2 && before.charAt(1) == '.' && isCapital(first - 1);
    boolean isPrefixed = before.equals("-") && first > 1 && PREFIX.contains(lower(first - 2));
    return isInitial || isPrefixed || (TITLE.contains(before) && isCapital(first - 1));
  }

  /** "Paris Agreement", "Treaty of Versailles", "West Nile virus", "Statistics Norway". */
  boolean isOfThing(int first, int last) {
    boolean isBefore =
        last + 1 < sentence.tokens().size()
            && (isCapital(last + 1) ? THING : SMALL_THING).contains(lower(last + 1));
    boolean isBehind =
        first > 1
            && lower(first - 1).equals("of")
            && isCapital(first - 2)
            && THING_OF.contains(lower(first - 2));
    boolean isAgency = first > 0 && isCapital(first - 1) && AGENCY.contains(lower(first - 1));
    return isBefore || isBehind || isAgency;
  }

  /** "the village of Asal". */
  boolean isCalled(int first) {
    return first > 1
        && lower(first - 1).equals("of")
        && SETTLEMENT.contains(lower(first - 2))
        && !isCapital(first - 2);
  }

  /** Whether only a comma or "and" parts it from the place before. */
  boolean isListed(int first, int lastPlace) {
    return lastPlace >= 0 && lastPlace == first - 2 && LIST.contains(lower(first - 1));
  }

  /** "in", "near", "outside". */
  boolean isBehindPreposition(int first) {
    return first > 0 && LOCATIVE.contains(lower(first - 1));
  }

  /** A word of the sentence in small letters. */
  String lower(int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }

  private boolean isCapital(int at) {
    return Character.isUpperCase(sentence.token(at).text().charAt(0));
  }
}
