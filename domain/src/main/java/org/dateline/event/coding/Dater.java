package org.dateline.event.coding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.EventDate;
import org.dateline.event.EventDate.Basis;
import org.dateline.event.EventDate.Precision;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened: the words nearest to it that say when, first on the event's own words,
 * then in its clause, then in the clauses above. A day that belongs to the saying is not the
 * event's.
 */
final class Dater {

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
  private final @Nullable EventDate ofDocument;

  /**
   * @param ofDocument the day of the story, with its basis; null if nobody knows
   */
  Dater(Scene scene, WordSets sets, @Nullable EventDate ofDocument) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.sayVerbs = sets.set("say");
    this.ofDocument = ofDocument;
  }

  Optional<EventDate> date(Match match) {
    List<Token> path = sentence.path(match.token());
    int best = NOT_ITS_OWN;
    TimeExpression nearest = null;
    for (TimeExpression time : scene.times()) {
      int distance = time.from() == null ? NOT_ITS_OWN : distance(match, path, time);
      if (distance < best) {
        best = distance;
        nearest = time;
      }
    }
    return nearest == null ? Optional.ofNullable(ofDocument) : stated(nearest);
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
    boolean isOfOther = upwards.subList(0, up).stream().anyMatch(this::isOtherHappening);
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

  private static Optional<EventDate> stated(TimeExpression time) {
    LocalDate from = time.from();
    LocalDate to = time.to() == null ? from : time.to();
    return from == null || to == null || to.isBefore(from)
        ? Optional.empty()
        : Optional.of(
            new EventDate(from, to, precision(from, to), Basis.STATED, time.words().span()));
  }

  private static Precision precision(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days == 1) {
      return Precision.DAY;
    }
    if (days == 7) {
      return Precision.WEEK;
    }
    boolean isWhole = from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    if (isWhole && days <= 31) {
      return Precision.MONTH;
    }
    return isWhole && from.getDayOfYear() == 1 && days <= 366 ? Precision.YEAR : Precision.RANGE;
  }
}
