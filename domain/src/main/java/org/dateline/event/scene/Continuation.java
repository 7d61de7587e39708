package org.dateline.event.scene;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/**
 * Whether a sentence without a day of its own goes on with what the one before told: "Minutes later
 * police fired", "The blast killed six". Rather too seldom than once too often: all else keeps the
 * story's day.
 */
final class Continuation {

  /** How such a sentence begins, in lower case. */
  private static final Set<String> LINKS =
      Set.of(
          "then",
          "minutes later",
          "moments later",
          "seconds later",
          "hours later",
          "shortly after",
          "shortly afterwards",
          "shortly afterward",
          "shortly thereafter",
          "soon afterwards",
          "soon afterward",
          "immediately afterwards",
          "immediately afterward");

  private final Scene scene;
  private final Sentence sentence;
  private final Set<String> happenings;

  /**
   * @param happenings nouns that a definite article takes up again: "attack", "rally"
   */
  Continuation(Scene scene, Set<String> happenings) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.happenings = happenings;
  }

  /** Whether the day told before is this event's. */
  boolean goesOn(Match match) {
    boolean hasOwnDay = scene.times().stream().anyMatch(time -> time.from() != null);
    return !hasOwnDay && (isLinked(match) || isTakenUp(match));
  }

  private boolean isLinked(Match match) {
    List<Token> tokens = sentence.tokens();
    String one = tokens.get(0).text().toLowerCase(Locale.ROOT);
    String two =
        tokens.size() < 2 ? one : one + " " + tokens.get(1).text().toLowerCase(Locale.ROOT);
    boolean isMain = match.token().relation() == Relation.ROOT;
    return isMain && isPast(match.token()) && (LINKS.contains(one) || LINKS.contains(two));
  }

  /** The subject, or the event itself as the subject, is a happening known from before. */
  private boolean isTakenUp(Match match) {
    Token token = match.token();
    if (token.isVerb()) {
      return isPast(token)
          && sentence.children(token, Relation.SUBJECT, Relation.PASSIVE_SUBJECT).stream()
              .anyMatch(this::isKnown);
    }
    boolean isSubject =
        token.relation() == Relation.SUBJECT || token.relation() == Relation.PASSIVE_SUBJECT;
    return isSubject && isKnown(token) && sentence.head(token).filter(this::isPast).isPresent();
  }

  private boolean isKnown(Token noun) {
    return noun.isNoun()
        && happenings.contains(noun.lemma())
        && sentence.isDefinite(noun)
        && sentence
            .children(
                noun,
                Relation.NOUN_MODIFIER,
                Relation.RELATIVE_CLAUSE,
                Relation.NOUN_CLAUSE,
                Relation.POSSESSOR,
                Relation.ADJECTIVE)
            .isEmpty();
  }

  /** Simple past: "had killed" is of a time before. */
  private boolean isPast(Token verb) {
    List<Token> aids =
        sentence.children(verb, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY, Relation.COPULA);
    boolean isPlain = verb.tag().equals("VBD") && aids.isEmpty();
    return isPlain
        || (!aids.isEmpty()
            && aids.stream().allMatch(aid -> aid.tag().equals("VBD") && aid.lemma().equals("be")));
  }
}
