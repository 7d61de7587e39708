package org.dateline.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/**
 * A sentence as the rules of time read it: its words small, without the full stop of an
 * abbreviation, "mid-" taken off, quotes and dashes in plain characters. Beyond its ends all words
 * are empty.
 */
final class Line {

  private static final Set<String> CLOSING = Set.of(",", ".", ":", "CC", "''");

  private final Sentence sentence;
  private final List<String> words;

  Line(Sentence sentence) {
    this.sentence = sentence;
    this.words = sentence.tokens().stream().map(token -> plain(token.text())).toList();
  }

  private static String plain(String written) {
    if (written.length() > 40) {
      return "?";
    }
    String word =
        written.toLowerCase(Locale.ROOT).replace('’', '\'').replace('–', '-').replace('—', '-');
    if (word.length() > 2 && word.endsWith(".")) {
      word = word.substring(0, word.length() - 1);
    }
    return word.length() > 4 && word.startsWith("mid-") ? word.substring(4) : word;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return words.size();
  }

  String word(int at) {
    return at < 0 || at >= words.size() ? "" : words.get(at);
  }

  boolean is(int at, String word) {
    return word(at).equals(word);
  }

  boolean isAny(int at, Set<String> any) {
    return any.contains(word(at));
  }

  /** Whether a digit stands first in the word: what most words are spared a pattern by. */
  boolean isDigit(int at) {
    String word = word(at);
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  /** The Penn Treebank tag, or nothing beyond the ends. */
  String tag(int at) {
    return at < 0 || at >= words.size() ? "" : sentence.token(at).tag();
  }

  Token token(int at) {
    return sentence.token(at);
  }

  /** Whether the word is written with a capital, "mid-July" like "July". */
  boolean isCapital(int at) {
    if (at < 0 || at >= words.size()) {
      return false;
    }
    String written = sentence.token(at).text();
    int first = written.startsWith("mid-") && written.length() > 4 ? 4 : 0;
    return Character.isUpperCase(written.charAt(first));
  }

  /** Where the words end that follow one another from here, or -1 if they do not stand here. */
  int after(int at, String... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (!is(at + i, expected[i])) {
        return -1;
      }
    }
    return at + expected.length;
  }

  /** The same. */
  int after(int at, List<String> expected) {
    for (int i = 0; i < expected.size(); i++) {
      if (!is(at + i, expected.get(i))) {
        return -1;
      }
    }
    return at + expected.size();
  }

  /** Whether the word is written in capitals throughout, as wires once were. */
  boolean isUpper(int at) {
    String written = at < 0 || at >= words.size() ? "" : sentence.token(at).text();
    return written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
  }

  /** Whether the word carries a "mid-" of its own: "mid-July". */
  boolean isMid(int at) {
    if (at < 0 || at >= words.size()) {
      return false;
    }
    String written = sentence.token(at).text();
    return written.length() > 4 && written.regionMatches(true, 0, "mid-", 0, 4);
  }

  /** Whether a clause ends here: nothing follows that a "before" could belong to. */
  boolean isClosed(int at) {
    String tag = tag(at);
    return at >= words.size() || tag.startsWith("-R") || CLOSING.contains(tag);
  }

  /** The next place, where this word stands here; else here. */
  int skip(int at, String optional) {
    return is(at, optional) ? at + 1 : at;
  }
}
