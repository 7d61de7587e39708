package org.dateline.time;

import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** Whether the clause around an expression tells of what was or of what is to come. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN;

  private static final Set<String> AHEAD =
      Set.of("will", "'ll", "shall", "would", "may", "might", "wo");

  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "schedule",
          "set",
          "expect",
          "due",
          "intend",
          "want",
          "hope",
          "agree",
          "prepare",
          "slate",
          "vow",
          "promise",
          "threaten",
          "pledge",
          "order",
          "ask",
          "call",
          "ready",
          "decide",
          "offer",
          "likely");

  private static final Set<String> SCHEDULES = Set.of("schedule", "slate", "due", "expect");

  private static final Set<String> UNTIL = Set.of("until", "till", "by", "before", "ahead");

  private static final Set<String> SPEAKS =
      Set.of("say", "report", "tell", "add", "announce", "quote", "write", "state", "claim");

  private static final int FARTHEST = 40;

  /** The tense of the nearest clause above a word; from the words before it where not parsed. */
  static Tense of(Sentence sentence, Token word) {
    if (isDeadline(sentence, word.index() - 1)) {
      return FUTURE;
    }
    if (!sentence.isParsed()) {
      return nearby(sentence, word);
    }
    for (Token above : sentence.path(word)) {
      if (above.isVerb() || sentence.child(above, Relation.COPULA).isPresent()) {
        Tense tense = clause(sentence, above);
        if (tense != UNKNOWN) {
          return tense;
        }
      }
    }
    return UNKNOWN;
  }

  /** "until Friday", "ahead of Friday's vote". */
  private static boolean isDeadline(Sentence sentence, int before) {
    return before >= 0
        && (UNTIL.contains(sentence.token(before).lemma())
            || (before > 0 && sentence.token(before - 1).lemma().equals("ahead")));
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

  private static Tense clause(Sentence sentence, Token verb) {
    if (SCHEDULES.contains(verb.lemma())) {
      return FUTURE;
    }
    boolean isInfinitive = false;
    for (Token aid :
        sentence.children(
            verb,
            Relation.AUXILIARY,
            Relation.PASSIVE_AUXILIARY,
            Relation.COPULA,
            Relation.MARKER)) {
      if (AHEAD.contains(aid.lemma())) {
        return FUTURE;
      }
      isInfinitive |= aid.lemma().equals("to");
    }
    if (isInfinitive) {
      return sentence.head(verb).filter(head -> PLANS.contains(head.lemma())).isPresent()
          ? FUTURE
          : UNKNOWN;
    }
    return finite(sentence, verb);
  }

  private static Tense finite(Sentence sentence, Token verb) {
    boolean isPresent = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    boolean isGoing = verb.tag().equals("VBG") && hasAid(sentence, verb, "VBZ", "VBP");
    if (isPresent || isGoing) {
      return SPEAKS.contains(verb.lemma()) ? PAST : FUTURE;
    }
    boolean isPast =
        verb.tag().equals("VBD") || verb.tag().equals("VBN") || hasAid(sentence, verb, "VBD");
    return isPast ? PAST : UNKNOWN;
  }

  private static boolean hasAid(Sentence sentence, Token verb, String... tags) {
    return sentence
        .children(verb, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY, Relation.COPULA)
        .stream()
        .anyMatch(aid -> Set.of(tags).contains(aid.tag()));
  }
}
