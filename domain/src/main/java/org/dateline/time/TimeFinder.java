package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.parsing.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a story that say when, and what days they mean. A table of small rules over
 * the words; where several fit, the longest wins. Linear, immutable, safe for all threads.
 */
public final class TimeFinder {

  private static final Rule PLAIN =
      Rule.longest(
          Stream.of(
                  DayRules.ALL,
                  LooseDayRules.ALL,
                  PeriodRules.ALL,
                  QuarterRules.ALL,
                  YearRules.ALL,
                  EraRules.ALL,
                  WeekdayRules.ALL,
                  RelativeRules.ALL,
                  DistanceRules.ALL,
                  YearOfRules.ALL,
                  HolidayRules.ALL)
              .flatMap(List::stream)
              .toList());

  private static final Rule BENDABLE =
      Rule.longest(
          Stream.of(List.of(PLAIN), DurationRules.ALL, ClockRules.ALL, DayPartRules.ALL)
              .flatMap(List::stream)
              .toList());

  /** Of equally long ones the first is taken: "mid-July" before "July". */
  private static final Rule RULES =
      Rule.longest(
          Stream.of(
                  new PartRules(PLAIN).all(),
                  List.of(PLAIN),
                  ClockRules.ALL,
                  DayPartRules.ALL,
                  SetRules.ALL,
                  DurationRules.ALL,
                  new ApproxRules(BENDABLE).all(),
                  VagueRules.ALL)
              .flatMap(List::stream)
              .toList());

  /** A story whose stated years are mostly further away than this tells of another age. */
  private static final int FAR_YEARS = 1;

  private static final int FEWEST_FAR = 3;
  private static final double FAR_SHARE = 0.8;

  /** News speaks of its own week: one such word to three far years makes a story news. */
  private static final int NEWS_WEIGHT = 3;

  private static final Set<String> NEWS =
      Set.of("yesterday", "tomorrow", "today", "tonight", "ago", "last", "this");

  /** Half of a story's words, with which no rule begins: it need not be asked. */
  private static final Set<String> NEVER_FIRST =
      Set.of(
          ",", ".", ":", ";", "but", "not", "he", "she", "they", "it", "we", "you", "him", "them",
          "is", "was", "were", "are", "been", "being", "has", "have", "had", "did", "do", "could",
          "said", "says", "who", "which", "with", "if", "because", "while", "also", "against");

  /** Words that say when, not yet resolved. */
  private record Hit(Line line, int from, Rule.Found found) {

    Span span() {
      return line.sentence().span(line.token(from), line.token(found.end() - 1));
    }

    Tense tense() {
      return Tense.of(line.sentence(), line.token(from));
    }

    boolean isNews() {
      return IntStream.range(from, found.end())
          .anyMatch(at -> line.isAny(at, NEWS) || Names.weekday(line, at) != null);
    }
  }

  /**
   * The expressions of time of a text, in reading order, not overlapping.
   *
   * @param day the day of the document: its dateline's, else that of its publication; where it is
   *     null, what is relative to it has no days
   */
  public List<TimeExpression> find(List<Sentence> sentences, Text text, @Nullable LocalDate day) {
    List<Hit> hits = new ArrayList<>();
    sentences.forEach(sentence -> hits.addAll(hits(new Line(sentence))));
    boolean isNarrative = isNarrative(hits, day);
    List<TimeExpression> found = new ArrayList<>();
    When last = null;
    for (Hit hit : hits) {
      When when = hit.found().meaning().in(new Frame(day, last, isNarrative, hit.tense()));
      found.add(expression(text.words(hit.span()), when, day));
      last = remembered(when, hit, isNarrative).orElse(last);
    }
    return Stretches.mark(sentences, found, day);
  }

  private static TimeExpression expression(Words words, When when, @Nullable LocalDate day) {
    return new TimeExpression(
        words,
        when.type(),
        when.value(),
        when.from(),
        when.to(),
        when.mod(),
        null,
        Unresolved.reason(when, day));
  }

  private static List<Hit> hits(Line line) {
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Rule.Found found = line.isAny(at, NEVER_FIRST) ? null : RULES.at(line, at);
      if (found != null) {
        hits.add(new Hit(line, at, found));
      }
      at = found == null ? at + 1 : found.end();
    }
    return hits;
  }

  private static boolean isNarrative(List<Hit> hits, @Nullable LocalDate day) {
    List<Integer> years =
        hits.stream()
            .map(hit -> hit.found().year())
            .filter(OptionalInt::isPresent)
            .map(OptionalInt::getAsInt)
            .toList();
    long far =
        years.stream()
            .filter(year -> day == null || Math.abs(year - day.getYear()) > FAR_YEARS)
            .count();
    long news = hits.stream().filter(Hit::isNews).count();
    return day == null
        ? far > 0
        : far >= FEWEST_FAR && far >= FAR_SHARE * years.size() && far > NEWS_WEIGHT * news;
  }

  /** Only what names a time by itself is something that others can be told from. */
  private static Optional<When> remembered(When when, Hit hit, boolean isNarrative) {
    boolean isTime =
        when.from() != null
            && when.type() != TimeExpression.Type.DURATION
            && when.unit().compareTo(Unit.YEAR) <= 0
            && !when.value().endsWith("_REF");
    boolean isFarther = isNarrative && hit.found().year().isEmpty() && when.unit() == Unit.YEAR;
    return isTime && !isFarther ? Optional.of(when) : Optional.empty();
  }
}
