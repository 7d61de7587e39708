package org.dateline.event.codebook;

import java.util.Locale;
import java.util.Set;

/**
 * Where the words of a party stand: in a grammatical place of its own, or behind a preposition.
 *
 * @param place which place
 * @param preposition the preposition where the place is {@link Place#BEHIND}, else empty
 */
public record Role(Place place, String preposition) {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about", "across", "after", "against", "along", "around", "outside", "among", "at",
          "before", "behind", "between", "by", "for", "from", "in", "inside", "into", "near", "of",
          "off", "on", "onto", "over", "to", "toward", "towards", "under", "upon", "with", "within",
          "as");

  /** Grammatical places; the active form is meant, the passive is turned round by the coder. */
  public enum Place {
    SUBJECT,
    OBJECT,
    INDIRECT,
    /** Before a noun: "Israel's", "Israeli", "Taliban". */
    OWNER,
    /** Who is concerned in the clause that depends on the trigger. */
    INNER,
    /** The subject of that clause. */
    CLAUSE,
    BEHIND
  }

  /**
   * @throws IllegalArgumentException for a word that is neither a place nor a preposition
   */
  static Role parse(String word) {
    if (isPreposition(word)) {
      return new Role(Place.BEHIND, word);
    }
    Place place = Place.valueOf(word.toUpperCase(Locale.ROOT));
    if (place == Place.BEHIND) {
      throw new IllegalArgumentException(word);
    }
    return new Role(place, "");
  }

  /** As the lexicon writes it: {@code subject}, {@code against}. */
  public String code() {
    return place == Place.BEHIND ? preposition : place.name().toLowerCase(Locale.ROOT);
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }
}
