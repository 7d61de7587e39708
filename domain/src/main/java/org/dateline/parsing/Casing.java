package org.dateline.parsing;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives a line in capitals the case it would have in a sentence: words that are commonly written
 * small become small, short or vowelless ones are taken for acronyms, all others for names.
 */
final class Casing {

  private static final double SHOUTED_SHARE = 0.8;
  private static final int SHOUTED_LETTERS = 12;
  private static final int LONGEST_ACRONYM = 3;
  private static final String VOWELS = "AEIOUYÄÖÜÁÉÍÓÚÀÈÌÒÙ";

  /** Small as pronouns, but in a wire's capitals almost always the country and the agency. */
  private static final Set<String> ACRONYMS = Set.of("US", "UN", "I");

  private final Predicate<String> isCommon;

  Casing(Predicate<String> isCommon) {
    this.isCommon = isCommon;
  }

  /** Whether a line is in capitals: most of its letters, in more than one or two words. */
  static boolean isShouted(String chars, int from, int to) {
    int upper = 0;
    int lower = 0;
    int blanks = 0;
    for (int i = from; i < to; i++) {
      char c = chars.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
      blanks += c == ' ' ? 1 : 0;
    }
    return upper >= SHOUTED_LETTERS && blanks >= 2 && upper >= SHOUTED_SHARE * (upper + lower);
  }

  /**
   * The word in the case of a sentence.
   *
   * @param chars the text it stands in
   * @param end where it ends there
   */
  String of(String word, String chars, int end) {
    boolean isInitial = word.length() == 1 && end < chars.length() && chars.charAt(end) == '.';
    if (isInitial || ACRONYMS.contains(word) || !word.equals(word.toUpperCase(Locale.ROOT))) {
      return word;
    }
    String small = word.toLowerCase(Locale.ROOT);
    if (isCommon.test(small)) {
      return small;
    }
    return word.length() <= LONGEST_ACRONYM || !hasVowel(word)
        ? word
        : word.charAt(0) + small.substring(1);
  }

  private static boolean hasVowel(String word) {
    return word.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
  }
}
