package org.dateline.parsing;

import java.util.Locale;
import java.util.Set;

/** What printers' characters are in plain ones. */
final class Typography {

  private static final Set<String> TURKEY =
      Set.of("türkiye", "turkiye", "tu\u0308rkiye", "türkı\u0307ye");

  private Typography() {}

  /** A line's end stays, every other blank is a space. */
  static char blank(char blank) {
    return switch (blank) {
      case '\u0085', '\u2028', '\u2029', '\u000B', '\f' -> '\n';
      default -> ' ';
    };
  }

  /** Whether a character begins a word; the apostrophe that Unicode calls a letter does not. */
  static boolean isLetter(char c) {
    return Character.isLetter(c) && c != '\u02BC';
  }

  /** Whether a character continues a word; combining and invisible ones do. */
  static boolean isInWord(char c) {
    int type = Character.getType(c);
    return isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || isInvisible(c);
  }

  /** The word without soft hyphens, joiners and marks of direction. */
  static String visible(String word) {
    if (word.chars().noneMatch(c -> isInvisible((char) c))) {
      return word;
    }
    StringBuilder kept = new StringBuilder();
    word.chars().filter(c -> !isInvisible((char) c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  /** The name that the engines' newspapers used, where it has changed since. */
  static String englishName(String word) {
    return word.length() < 7
            || word.length() > 9
            || !Character.isUpperCase(word.charAt(0))
            || !TURKEY.contains(word.toLowerCase(Locale.ROOT))
        ? word
        : "Turkey";
  }

  /**
   * A mark in ASCII: "--" for a dash that parts clauses, "-" for one that joins, nothing for what
   * is invisible; itself where there is nothing to say.
   */
  static String mark(char mark, boolean isBetweenBlanks) {
    if (isInvisible(mark)) {
      return "";
    }
    return switch (mark) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032', '\uFF07' -> "'";
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033', '\uFF02' -> "\"";
      case '\u2014', '\u2015' -> "--";
      case '\u2013', '-' -> isBetweenBlanks ? "--" : "-";
      case '\u2010', '\u2011', '\u2012', '\u2212' -> "-";
      case '\u2026' -> "...";
      default -> String.valueOf(mark);
    };
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
