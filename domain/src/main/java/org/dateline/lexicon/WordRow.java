package org.dateline.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.lexicon.Word.Shape;

/**
 * Words in a row, folded so that "al-Sharaa", "al Sharaa" and "Al-Sharaa" agree, as do "Türkiye"
 * and "Turkiye", "U.S." and "US", "Sana'a" and "Sanaa". Punctuation other than hyphens, full stops
 * and apostrophes stays as a word of its own, so that no name runs across a comma.
 */
public record WordRow(List<Word> words) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  public WordRow {
    words = List.copyOf(words);
  }

  /** The row of a sentence; each word knows its token. */
  public static WordRow of(List<String> tokens) {
    List<Word> words = new ArrayList<>(tokens.size() + 8);
    for (int i = 0; i < tokens.size(); i++) {
      new Folder(i, words).fold(tokens.get(i));
    }
    return new WordRow(words);
  }

  /** The row of a phrase of a list. */
  public static WordRow of(String phrase) {
    return of(List.of(BLANKS.split(phrase.strip())));
  }

  /** The phrase's words with blanks between them: what two spellings of one name share. */
  public String key() {
    return key(0, words.size());
  }

  /** The key of the words from {@code first} to before {@code end}. */
  public String key(int first, int end) {
    if (end == first + 1) {
      return words.get(first).key();
    }
    StringBuilder key = new StringBuilder();
    for (int i = first; i < end; i++) {
      key.append(i == first ? "" : " ").append(words.get(i).key());
    }
    return key.toString();
  }

  /** Folds the characters of one token into words. */
  private static final class Folder {
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2014/_~";
    private static final String APOSTROPHES = "'\u2018\u2019\u02BB\u02BC\u02BD\u02BE\u02BF`\u00B4";
    private static final String ODD = "ıøłßđæœðþØŁĐÆŒÞÐəƏ";
    private static final String[] PLAIN = {
      "i", "o", "l", "ss", "d", "ae", "oe", "d", "th", "O", "L", "D", "Ae", "Oe", "Th", "D", "a",
      "A"
    };

    private final int token;
    private final List<Word> words;
    private final StringBuilder letters = new StringBuilder();

    Folder(int token, List<Word> words) {
      this.token = token;
      this.words = words;
    }

    void fold(String raw) {
      String chars = isPlain(raw) ? raw : Normalizer.normalize(raw, Normalizer.Form.NFD);
      for (int i = 0; i < chars.length(); i++) {
        char c = chars.charAt(i);
        if (APOSTROPHES.indexOf(c) >= 0) {
          if (isPossessive(chars, i)) {
            close();
          }
        } else if (HYPHENS.indexOf(c) >= 0 || Character.isWhitespace(c)) {
          close();
        } else if (ODD.indexOf(c) >= 0) {
          letters.append(PLAIN[ODD.indexOf(c)]);
        } else if (Character.isLetterOrDigit(c) || c == '+') {
          letters.append(c);
        } else if (Character.getType(c) != Character.NON_SPACING_MARK
            && (c != '.' || raw.length() == 1)) {
          close();
          words.add(new Word(c == '&' ? "and" : String.valueOf(c), Shape.LOWER, token));
        }
      }
      close();
    }

    private static boolean isPlain(String raw) {
      return raw.chars().allMatch(c -> c < 128);
    }

    private static boolean isPossessive(String chars, int at) {
      return at + 1 < chars.length()
          && chars.charAt(at + 1) == 's'
          && (at + 2 == chars.length() || !Character.isLetter(chars.charAt(at + 2)));
    }

    private void close() {
      if (!letters.isEmpty()) {
        String word = letters.toString();
        words.add(new Word(word.toLowerCase(Locale.ROOT), shape(word), token));
        letters.setLength(0);
      }
    }

    private static Shape shape(String word) {
      if (!Character.isUpperCase(word.charAt(0)) && !Character.isDigit(word.charAt(0))) {
        return Shape.LOWER;
      }
      boolean isCaps = word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
      return isCaps && !word.chars().allMatch(Character::isDigit) ? Shape.CAPS : Shape.CAPITAL;
    }
  }
}
