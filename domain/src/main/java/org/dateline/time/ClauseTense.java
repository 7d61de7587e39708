package org.dateline.time;

import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** The tense of one clause, by its verb and what helps it. */
final class ClauseTense {

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

  private static final Set<String> SPEAKS =
      Set.of("say", "report", "tell", "add", "announce", "quote", "write", "state", "claim");

  private ClauseTense() {}

  static Tense of(Sentence sentence, Token verb) {
    if (SCHEDULES.contains(verb.lemma())) {
      return Tense.FUTURE;
    }
    boolean isInfinitive = false;
    for (Token aid :
        sentence.children(
            verb,
            Relation.AUXILIARY,
            Relation.PASSIVE_AUXILIARY,
            Relation.COPULA,
            Relation.MARKER)) {
      if (Tense.AHEAD.contains(aid.lemma())) {
        return Tense.FUTURE;
      }
      isInfinitive |= aid.lemma().equals("to");
    }
    if (isInfinitive) {
      return sentence.head(verb).filter(head -> PLANS.contains(head.lemma())).isPresent()
              || isToBe(sentence, verb)
          ? Tense.FUTURE
          : Tense.UNKNOWN;
    }
    return finite(sentence, verb);
  }

  /** "are to meet". */
  private static boolean isToBe(Sentence sentence, Token verb) {
    return sentence
            .children(verb, Relation.AUXILIARY, Relation.COPULA, Relation.PASSIVE_AUXILIARY)
            .stream()
            .anyMatch(aid -> aid.lemma().equals("be") && aid.index() < verb.index() - 1)
        || sentence
            .head(verb)
            .filter(head -> head.lemma().equals("be") && !head.tag().equals("VBN"))
            .isPresent();
  }

  private static Tense finite(Sentence sentence, Token verb) {
    boolean isPresent = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    boolean isGoing = verb.tag().equals("VBG") && hasAid(sentence, verb, "VBZ", "VBP");
    if (isPresent || isGoing) {
      return SPEAKS.contains(verb.lemma()) ? Tense.PAST : Tense.FUTURE;
    }
    boolean isPast =
        verb.tag().equals("VBD") || verb.tag().equals("VBN") || hasAid(sentence, verb, "VBD");
    return isPast ? Tense.PAST : Tense.UNKNOWN;
  }

  private static boolean hasAid(Sentence sentence, Token verb, String... tags) {
    return sentence
        .children(verb, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY, Relation.COPULA)
        .stream()
        .anyMatch(aid -> Set.of(tags).contains(aid.tag()));
  }
}
