package org.dateline.event.scene;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.EventDate;
import org.dateline.event.EventDate.Basis;
import org.dateline.event.EventDate.Precision;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a sentence can date an event, and what days they give it. How long and how often
 * is no date; "until Friday" tells when something else begins; "since Monday" reaches to the
 * story's day.
 */
final class Timing {

  private static final Set<String> BOUNDS = Set.of("until", "till", "before", "after", "beyond");
  private static final Set<String> WITHIN = Set.of("in", "over", "during", "within", "of");
  private static final Set<String> RANKS = Set.of("first", "last", "latest", "second", "third");

  private final Scene scene;
  private final Sentence sentence;
  private final @Nullable EventDate ofDocument;

  Timing(Scene scene, @Nullable EventDate ofDocument) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.ofDocument = ofDocument;
  }

  /** Whether these words can be the date of this event, wherever they stand. */
  boolean isDate(TimeExpression time, Match match) {
    if (time.from() == null
        || time.value().endsWith("_REF")
        || time.type() == TimeExpression.Type.SET) {
      return false;
    }
    Token head = scene.headOf(time.words().span()).orElse(null);
    if (head == null) {
      return false;
    }
    String before = before(time);
    boolean isBound =
        time.type() == TimeExpression.Type.DATE
            && (BOUNDS.contains(before) || before.equals("ahead of"));
    boolean isLength = time.type() == TimeExpression.Type.DURATION && !WITHIN.contains(before);
    return !isBound
        && !isLength
        && !isOfOther(head, match)
        && !(before.equals("since") && isRanked(head));
  }

  /** The word before the expression, "ahead of" as one. */
  private String before(TimeExpression time) {
    int at = sentence.tokens().size() - 1;
    while (at >= 0 && sentence.token(at).span().end() > time.words().span().start()) {
      at--;
    }
    String word = at < 0 ? "" : sentence.token(at).lemma();
    return at > 0 && word.equals("of") && sentence.token(at - 1).lemma().equals("ahead")
        ? "ahead of"
        : word;
  }

  /** "condemned Monday's attack": the day belongs to what was condemned. */
  private boolean isOfOther(Token head, Match match) {
    boolean isOwner = head.relation() == Relation.POSSESSOR || head.relation() == Relation.COMPOUND;
    Optional<Token> noun = isOwner ? sentence.head(head) : Optional.empty();
    return noun.filter(owned -> owned.index() != match.token().index())
        .filter(owned -> match.token().head() != owned.index() || !match.token().isNoun())
        .filter(owned -> owned.relation() == Relation.OBJECT || isBehindPreposition(owned))
        .isPresent();
  }

  private static boolean isBehindPreposition(Token noun) {
    return noun.relation() == Relation.NOUN_MODIFIER || noun.relation() == Relation.OBLIQUE;
  }

  /** "the worst attack since 2011" did not go on since then; nor where "since" was misread. */
  private boolean isRanked(Token head) {
    boolean isMisread = !sentence.preposition(head).equals("since");
    return isMisread
        || sentence
            .head(head)
            .filter(Token::isNoun)
            .map(noun -> sentence.children(noun, Relation.ADJECTIVE))
            .stream()
            .flatMap(List::stream)
            .anyMatch(word -> word.tag().equals("JJS") || RANKS.contains(word.lemma()));
  }

  /** The days that the words give; of a stretch the whole. */
  Optional<EventDate> stated(TimeExpression time) {
    TimeExpression.Range range = time.range();
    LocalDate from = range == null ? time.from() : range.from();
    LocalDate to = range == null ? time.to() : range.to();
    LocalDate day = ofDocument == null ? null : ofDocument.to();
    if (from == null || to == null || to.isBefore(from)) {
      return Optional.empty();
    }
    boolean isSince = range == null && day != null && before(time).equals("since");
    LocalDate end = isSince && day != null && day.isAfter(to) ? day : to;
    return Optional.of(
        new EventDate(from, end, precision(from, end), Basis.STATED, time.words().span()));
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
