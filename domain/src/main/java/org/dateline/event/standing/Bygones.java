package org.dateline.event.standing;

import java.util.Set;
import org.dateline.event.EventDate;
import org.dateline.event.StandingRelation;
import org.dateline.event.codebook.RelationLexicon.Pattern;
import org.dateline.event.codebook.WordSets;
import org.dateline.event.scene.Findings;
import org.dateline.event.scene.Tools;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.text.Span;

/** Tells what is no standing relation any more, or not yet: "former", "broke its ties". */
final class Bygones {

  private static final int LONGEST_TITLE = 5;

  private static final int YEAR = 365;

  private final Sentence sentence;
  private final Tools tools;
  private final Findings findings;
  private final Set<String> ended;

  Bygones(Tools tools, Findings findings, WordSets sets) {
    this.sentence = tools.sentence();
    this.tools = tools;
    this.findings = findings;
    this.ended = sets.set("ended");
  }

  /** What was, ended or is dated before the story is no standing relation. */
  boolean isOver(Token word, Pattern pattern) {
    boolean hasLed =
        pattern.type() == StandingRelation.Type.LEADS
            && word.tag().equals("VBD")
            && tools.clauses().behind(word, "by").isEmpty();
    boolean wasSo =
        !word.isVerb()
            && sentence.children(word, Relation.COPULA).stream()
                .anyMatch(copula -> copula.tag().equals("VBD"));
    return hasLed || wasSo || isEnded(word) || isPast(word);
  }

  /** "Broke its ties with", "the anniversary of its war with". */
  private boolean isEnded(Token word) {
    boolean isConcerned =
        switch (word.relation()) {
          case OBJECT, PASSIVE_SUBJECT, NOUN_MODIFIER -> true;
          default -> false;
        };
    return isConcerned
        && sentence.head(word).filter(above -> ended.contains(above.lemma())).isPresent();
  }

  /** "Ada Moor, president from 2000 to 2008", "its war with Peru in 1941". */
  private boolean isPast(Token word) {
    Span words = sentence.subtree(word);
    EventDate day = findings.day();
    return sentence.children(word, Relation.NOUN_MODIFIER, Relation.OBLIQUE).stream()
            .anyMatch(child -> sentence.preposition(child).equals("until"))
        || (day != null
            && findings.times().stream()
                .filter(time -> words.contains(time.words().span()))
                .anyMatch(
                    time -> time.to() != null && time.to().isBefore(day.from().minusDays(YEAR))));
  }

  /** "Former", "president-elect": words that a pattern does not bear beside it. */
  boolean isExcluded(Token word, Pattern pattern) {
    Set<String> excluded = pattern.excluded();
    if (excluded.isEmpty()) {
      return false;
    }
    boolean isMarked =
        sentence
            .children(
                word, Relation.ADJECTIVE, Relation.COMPOUND, Relation.ADVERB, Relation.NEGATION)
            .stream()
            .anyMatch(child -> excluded.contains(child.lemma()));
    return isMarked || isMarkedBefore(word, excluded) || isMarkedBehind(word, excluded);
  }

  /** "Former Turkish deputy prime minister": all words of a title up to its noun. */
  private boolean isMarkedBefore(Token word, Set<String> excluded) {
    int first = Math.max(0, word.index() - LONGEST_TITLE);
    for (int at = word.index() - 1; at >= first; at--) {
      Token before = sentence.token(at);
      if (excluded.contains(before.lemma())) {
        return true;
      }
      boolean isOfTitle =
          before.isNoun()
              || before.wordClass() == WordClass.ADJECTIVE
              || before.text().equals("-")
              || before.tag().equals("POS");
      if (!isOfTitle) {
        return false;
      }
    }
    return false;
  }

  /** "president-elect". */
  private boolean isMarkedBehind(Token word, Set<String> excluded) {
    int at = word.index() + 1;
    int last = sentence.tokens().size() - 1;
    boolean isHyphen = at < last && sentence.token(at).text().equals("-");
    return at <= last && excluded.contains(sentence.token(isHyphen ? at + 1 : at).lemma());
  }
}
