package org.dateline.lexicon.tool;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.lexicon.Word;
import org.dateline.lexicon.WordRow;

/** How names of the dump are spelled in the tables. */
final class SpelledName {

  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 7;

  /** The Latin letters of Europe; what only transliteration uses is left out. */
  private static final Pattern FAMILIAR =
      Pattern.compile("[-A-Za-z0-9\u00C0-\u017F' .,()/&&[^ĀāĒēĪīŌōŪūĬĭŎŏŬŭ]]+");

  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}'’‘`ʻʼ ./-]{3,40}");

  /** Airports, and soft signs: "Sant-Zhulija", but not "Ehl'-Ajn". */
  private static final Pattern NO_NAME =
      Pattern.compile("[A-Z]{3,4}|.*[bcdfghjklmnprstvz]'([^aeiou].*|$)|(.*[ -])?[Ee]h[lrnktvs].*");

  private static final Pattern ARTICLE =
      Pattern.compile("(?i)(a[dlnrstz]|ash|adh|ath|e[dlnrstz]|esh) (.{5,})");

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private SpelledName() {}

  /** The name as an English reader writes it. */
  static String shown(String name, String ascii) {
    return FAMILIAR.matcher(name).matches() || ascii.isBlank()
        ? name.replace('’', '\'').replace('‘', '\'')
        : ascii.replace("`", "").replace("'", "").strip();
  }

  /** The name without accents. */
  static String ascii(String name) {
    return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Whether it is a name in Latin letters, such as an English text may have. */
  static boolean isUsable(String name) {
    return LATIN.matcher(name).matches()
        && Character.isUpperCase(name.codePointAt(0))
        && !NO_NAME.matcher(name).matches();
  }

  /** The words of a name, folded but for their capitals: what the gazetteer compares. */
  static String folded(String name) {
    return WordRow.of(name).words().stream()
        .map(SpelledName::word)
        .collect(Collectors.joining(" "));
  }

  private static String word(Word word) {
    String key = word.key();
    return switch (word.shape()) {
      case LOWER -> key;
      case CAPS -> key.toUpperCase(Locale.ROOT);
      case CAPITAL -> key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    };
  }

  /** The names folded, each spelling once, the first one first. */
  static String list(List<String> names, boolean isArab) {
    Map<String, String> folded = new LinkedHashMap<>();
    for (String name : names) {
      put(folded, folded(name));
      if (isArab) {
        var article = ARTICLE.matcher(folded(name));
        if (article.matches()) {
          put(folded, article.group(2));
        }
      }
    }
    return String.join(";", folded.values());
  }

  private static void put(Map<String, String> folded, String name) {
    boolean isShort = name.length() <= LONGEST && name.split(" ", -1).length <= MOST_WORDS;
    if (!name.isEmpty() && isShort && name.indexOf(';') < 0) {
      folded.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
    }
  }
}
