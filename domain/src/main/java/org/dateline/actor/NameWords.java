package org.dateline.actor;

import java.util.Locale;
import java.util.Set;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/** How names are written: what has capitals, and what may stand in small letters within a name. */
final class NameWords {

  private static final Set<String> LINKS = ActorWords.SETS.of("links");
  private static final int LONG = 5;

  private NameWords() {}

  /** "of" and its like: in small letters within a name. */
  static boolean isLink(String word) {
    return LINKS.contains(word);
  }

  static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0))
        && token.wordClass() != WordClass.PUNCTUATION;
  }

  static String key(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** Whether all long words have capitals, as in a headline: then capitals tell nothing. */
  static boolean isHeadline(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.text().length() >= LONG)
        .noneMatch(token -> Character.isLowerCase(token.text().codePointAt(0)));
  }
}
