package org.dateline.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Document;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Whether a story is in English: what its sender says, and where he says nothing, whether enough of
 * its words are the small ones that no English story does without. Looks at the beginning only. A
 * sentence or two may hold hardly any: such a text is English unless another language's small words
 * are more.
 */
public final class Language {

  private static final int LOOKED_AT = 4_000;
  private static final int TOO_FEW_WORDS = 12;
  private static final int FEW_WORDS = 60;

  /** Small words that are hardly any other language's. */
  private static final Set<String> OWN =
      Set.of(
          "the", "of", "and", "that", "with", "said", "by", "from", "has", "have", "were", "after",
          "who", "which", "not", "their", "they");

  private static final double LEAST_SHARE = 0.1;

  private static final Pattern WORD = Pattern.compile("\\p{L}{1,30}");
  private static final Set<String> SMALL =
      Set.of(
          "the", "of", "to", "and", "in", "a", "is", "was", "that", "for", "on", "with", "said",
          "by", "as", "at", "from", "has", "have", "had", "it", "its", "be", "were", "are", "an",
          "after", "who", "which", "not", "will", "their", "his", "her", "they", "he", "she");

  /** Of Spanish, Portuguese, French, Italian, German, Dutch, Swedish, Indonesian and Turkish. */
  private static final Set<String> OTHERS =
      Set.of(
          "el", "los", "las", "del", "que", "una", "por", "con", "para", "su", "se", "em", "dos",
          "da", "do", "um", "uma", "os", "le", "les", "des", "du", "et", "une", "dans", "est",
          "sur", "pour", "il", "di", "che", "per", "della", "nel", "der", "die", "das", "und",
          "den", "von", "mit", "zu", "ist", "im", "ein", "eine", "nicht", "het", "een", "van", "en",
          "voor", "zijn", "och", "att", "som", "av", "yang", "dan", "untuk", "dengan", "dari",
          "bir", "ve", "bu", "için");

  private Language() {}

  /** A BCP 47 tag: what the sender said, else {@code en}, else {@code und}. */
  static String of(Document document) {
    String given = document.language();
    if (given != null && !given.isBlank()) {
      return given;
    }
    return looksEnglish(document.text()) ? "en" : "und";
  }

  /** Whether a text with this BCP 47 tag is read; with none it is not. */
  public static boolean isEnglish(@Nullable String tag) {
    return tag != null
        && (tag.equalsIgnoreCase("en") || tag.toLowerCase(Locale.ROOT).startsWith("en-"));
  }

  /** Too short a text is given the benefit of the doubt, unless it is in another script. */
  private static boolean looksEnglish(Text text) {
    String head = text.chars().substring(0, Math.min(LOOKED_AT, text.length()));
    Matcher words = WORD.matcher(head);
    int all = 0;
    int small = 0;
    int foreign = 0;
    int others = 0;
    boolean isOwn = false;
    Set<String> kinds = new HashSet<>();
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      all++;
      if (SMALL.contains(word)) {
        small++;
        kinds.add(word);
        isOwn |= OWN.contains(word);
      }
      foreign += isLatin(word) ? 0 : 1;
      others += OTHERS.contains(word) ? 1 : 0;
    }
    if (foreign * 2 > all) {
      return false;
    }
    if (all < FEW_WORDS && isOwn && others < small) {
      return true;
    }
    return all < TOO_FEW_WORDS || (small >= all * LEAST_SHARE && kinds.size() > 1);
  }

  private static boolean isLatin(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }
}
