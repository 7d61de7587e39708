package org.dateline.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** Whether the clause around an expression tells of what was or of what is to come. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN;

  static final Set<String> AHEAD = Set.of("will", "'ll", "shall", "would", "may", "might", "wo");

  private static final Set<String> UNTIL = Set.of("until", "till");

  /** What goes on until a day has gone on; what is put off until then is still to come. */
  private static final Set<String> LASTS =
      Set.of(
          "last",
          "continue",
          "go",
          "rage",
          "run",
          "drag",
          "persist",
          "work",
          "live",
          "fight",
          "serve",
          "wait",
          "stay",
          "rule",
          "govern",
          "hold");

  /** What is called or set for a day lies ahead. */
  private static final Set<String> SET_FOR =
      Set.of(
          "set",
          "call",
          "plan",
          "schedule",
          "slate",
          "fix",
          "arrange",
          "convene",
          "postpone",
          "adjourn",
          "announce",
          "expect",
          "book",
          "order",
          "summon",
          "due",
          "prepare");

  private static final Set<String> PLANNED =
      Set.of("planned", "scheduled", "upcoming", "expected", "forthcoming", "coming", "looming");

  private static final int FARTHEST = 40;

  /** The tense of the nearest clause above a word; from the words before it where not parsed. */
  static Tense of(Sentence sentence, Token word) {
    String before = word.index() == 0 ? "" : sentence.token(word.index() - 1).lemma();
    Tense led = led(sentence, word, before);
    if (led != UNKNOWN) {
      return led;
    }
    Tense clause = sentence.isParsed() ? above(sentence, word) : nearby(sentence, word);
    return clause == UNKNOWN && (before.equals("by") || before.equals("before")) ? FUTURE : clause;
  }

  /** What the word before tells: "since Monday", "until Friday", "ahead of Friday's vote". */
  private static Tense led(Sentence sentence, Token word, String before) {
    if (before.equals("since")) {
      return PAST;
    }
    if (UNTIL.contains(before)) {
      return isUnder(sentence, word, LASTS) ? above(sentence, word) : FUTURE;
    }
    boolean isAheadOf =
        before.equals("of")
            && word.index() > 1
            && sentence.token(word.index() - 2).lemma().equals("ahead");
    int next = word.index() + 1;
    boolean isBeforeOwn =
        before.equals("before")
            && next < sentence.tokens().size()
            && sentence.token(next).tag().equals("POS");
    boolean isSetFor = before.equals("for") && isUnder(sentence, word, SET_FOR);
    boolean isPlanned = PLANNED.contains(before) || isPlanned(sentence, word);
    return isAheadOf || isBeforeOwn || isSetFor || isPlanned ? FUTURE : UNKNOWN;
  }

  /** "talks planned for", "the upcoming vote on". */
  private static boolean isPlanned(Sentence sentence, Token word) {
    return sentence
        .head(word)
        .filter(Token::isNoun)
        .map(noun -> sentence.children(noun, Relation.ADJECTIVE, Relation.COMPOUND))
        .orElse(List.of())
        .stream()
        .anyMatch(adjective -> PLANNED.contains(adjective.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isUnder(Sentence sentence, Token word, Set<String> verbs) {
    return sentence.path(word).stream()
        .filter(Token::isVerb)
        .findFirst()
        .filter(verb -> verbs.contains(verb.lemma()))
        .isPresent();
  }

  private static Tense above(Sentence sentence, Token word) {
    for (Token above : sentence.path(word)) {
      if (above.isVerb() || sentence.child(above, Relation.COPULA).isPresent()) {
        Tense tense = ClauseTense.of(sentence, above);
        if (tense != UNKNOWN) {
          return tense;
        }
      }
    }
    return UNKNOWN;
  }

  private static Tense nearby(Sentence sentence, Token word) {
    for (int at = word.index(); at >= Math.max(0, word.index() - FARTHEST); at--) {
      Token before = sentence.token(at);
      if (AHEAD.contains(before.lemma())) {
        return FUTURE;
      }
      if (before.tag().equals("VBD")) {
        return PAST;
      }
    }
    return UNKNOWN;
  }
}
