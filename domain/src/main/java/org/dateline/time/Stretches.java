package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Two times that are the ends of one stretch: "from Monday to Thursday", "between 1990 and 1995",
 * "July 14-16".
 */
final class Stretches {

  private static final Set<String> TO = Set.of("to", "through", "until", "till", "thru");

  /** Only where no blank parts them: a dash with blanks parts two thoughts. */
  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private Stretches() {}

  /** The same expressions, the ends of stretches marked as such; one step for each word. */
  static List<TimeExpression> mark(
      List<Sentence> sentences, List<TimeExpression> times, @Nullable LocalDate day) {
    List<TimeExpression> marked = new ArrayList<>(times);
    int at = 0;
    for (Sentence sentence : sentences) {
      int token = 0;
      while (at < times.size() && sentence.span().contains(times.get(at).words().span())) {
        Span span = times.get(at).words().span();
        int first = token;
        while (first < sentence.tokens().size()
            && sentence.token(first).span().start() < span.start()) {
          first++;
        }
        token = first;
        while (token < sentence.tokens().size()
            && sentence.token(token).span().start() < span.end()) {
          token++;
        }
        if (at + 1 < times.size() && isLinked(sentence, first, token, times.get(at + 1))) {
          inOrder(marked, at, day);
          pair(marked, at);
        }
        at++;
      }
    }
    return List.copyOf(marked);
  }

  private static boolean isLinked(Sentence sentence, int first, int link, TimeExpression next) {
    if (link + 1 >= sentence.tokens().size()
        || sentence.token(link + 1).span().start() != next.words().span().start()) {
      return false;
    }
    Token linking = sentence.token(link);
    String word = lower(linking);
    if (DASHES.contains(word)) {
      return linking.span().start() == sentence.token(link - 1).span().end()
          && linking.span().end() == next.words().span().start();
    }
    boolean isBetween = first > 0 && lower(sentence.token(first - 1)).equals("between");
    return TO.contains(word) || (isBetween && word.equals("and"));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** Of two weekdays the second comes after the first: "from Friday to Monday". */
  private static void inOrder(List<TimeExpression> marked, int at, @Nullable LocalDate day) {
    TimeExpression one = marked.get(at);
    TimeExpression other = marked.get(at + 1);
    LocalDate from = one.from();
    LocalDate to = other.from();
    if (day == null || from == null || to == null || !isWeekday(one) || !isWeekday(other)) {
      return;
    }
    if (from.isAfter(to) && from.isAfter(day)) {
      marked.set(at + 1, other.on(to.plusWeeks(1)));
    } else if (from.isAfter(to)) {
      marked.set(at, one.on(from.minusWeeks(1)));
    }
  }

  private static boolean isWeekday(TimeExpression time) {
    return Names.isWeekday(time.words().text()) && time.value().length() == 10;
  }

  private static void pair(List<TimeExpression> marked, int at) {
    LocalDate from = marked.get(at).from();
    LocalDate to = marked.get(at + 1).to();
    if (from != null && to != null && from.isBefore(to)) {
      TimeExpression.Range stretch = new TimeExpression.Range(from, to);
      marked.set(at, marked.get(at).endOf(stretch));
      marked.set(at + 1, marked.get(at + 1).endOf(stretch));
    }
  }
}
