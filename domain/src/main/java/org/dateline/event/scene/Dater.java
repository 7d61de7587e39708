package org.dateline.event.scene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.EventDate;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened: the words nearest to it that say when, first on the event's own words,
 * then in its clause, then in the clauses above; else the day told in the sentence before, where
 * this one plainly goes on with it; else the story's. A day that belongs to the saying, or to
 * another happening, is not the event's.
 */
public final class Dater {

  private static final int NOT_ITS_OWN = 1_000;
  private static final Set<String> APART =
      Set.of(
          "after",
          "following",
          "follow",
          "since",
          "before",
          "amid",
          "despite",
          "over",
          "about",
          "because of",
          "because",
          "ahead of",
          "ahead");

  private final Scene scene;
  private final Sentence sentence;
  private final Set<String> sayVerbs;
  private final Timing timing;
  private final Continuation continuation;
  private final @Nullable EventDate ofDocument;
  private final @Nullable EventDate toldBefore;

  /**
   * @param ofDocument the day of the story, with its basis; null if nobody knows
   * @param toldBefore the day that the sentence before told, or null
   */
  public Dater(
      Scene scene, WordSets sets, @Nullable EventDate ofDocument, @Nullable EventDate toldBefore) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.sayVerbs = sets.set("say");
    this.timing = new Timing(scene, ofDocument);
    this.continuation = new Continuation(scene, sets.set("happening"));
    this.ofDocument = ofDocument;
    this.toldBefore = toldBefore;
  }

  public Optional<EventDate> date(Match match) {
    List<Token> path = sentence.path(match.token());
    int best = NOT_ITS_OWN;
    TimeExpression nearest = null;
    for (TimeExpression time : scene.times()) {
      int distance = timing.isDate(time, match) ? distance(match, path, time) : NOT_ITS_OWN;
      if (distance < best) {
        best = distance;
        nearest = time;
      }
    }
    if (nearest != null) {
      return timing.stated(nearest);
    }
    boolean goesOn = toldBefore != null && continuation.goesOn(match);
    return Optional.ofNullable(goesOn ? toldBefore : ofDocument);
  }

  /** Steps up from the event to the word on which the time hangs, then words between. */
  private int distance(Match match, List<Token> path, TimeExpression time) {
    Optional<Token> head = scene.headOf(time.words().span());
    if (head.isEmpty()) {
      return NOT_ITS_OWN;
    }
    List<Token> upwards = sentence.path(head.get());
    for (int up = 0; up < upwards.size(); up++) {
      int meeting = path.indexOf(upwards.get(up));
      if (meeting >= 0) {
        return meetingDistance(match, path, meeting, upwards, up);
      }
    }
    return NOT_ITS_OWN;
  }

  private int meetingDistance(
      Match match, List<Token> path, int meeting, List<Token> upwards, int up) {
    Token at = path.get(meeting);
    boolean isOfSaying =
        meeting > 0
            && at.isVerb()
            && sayVerbs.contains(at.lemma())
            && !path.get(meeting - 1).isNoun();
    long otherClauses = upwards.subList(0, up).stream().filter(Token::isVerb).count();
    boolean isOfOther =
        upwards.subList(Math.min(1, up), up).stream().anyMatch(this::isOtherHappening);
    if (isOfSaying || isOfOther || (otherClauses > 0 && meeting > 0) || otherClauses > 1) {
      return NOT_ITS_OWN;
    }
    int apart = Math.abs(upwards.get(0).index() - match.token().index());
    return meeting * 10 + (int) otherClauses * 20 + Math.min(apart, 9);
  }

  /** "following violence on Monday": what went before has a day of its own. */
  private boolean isOtherHappening(Token noun) {
    return noun.isNoun() && APART.contains(sentence.preposition(noun));
  }
}
