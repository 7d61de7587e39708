package org.dateline.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.parsing.Token;
import org.dateline.speech.CueVerb.Manner;
import org.dateline.speech.CueVerb.Stance;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An attribution as a rule has found it, before it is known who the source is.
 *
 * @param grammar the sentence of the cue
 * @param cue from the first to the last word of the cue
 * @param anchor the cue's main word
 * @param source head of the phrase that names the source, or null
 * @param content in reading order
 */
record Draft(
    String rule,
    Grammar grammar,
    Span cue,
    Token anchor,
    @Nullable Token source,
    Manner manner,
    Stance stance,
    List<Span> content) {

  Draft {
    content = List.copyOf(content);
  }

  static Draft of(Cue cue, Contents.Found found) {
    Span words = cue.grammar().token(cue.verb().index()).span();
    return new Draft(
        found.rule(),
        cue.grammar(),
        words,
        cue.verb(),
        cue.speaker(),
        cue.meaning().manner(),
        cue.meaning().stance(),
        found.spans());
  }

  /** An attribution by a phrase from its first to its last word; none without content. */
  static Optional<Draft> phrase(
      String rule,
      Grammar grammar,
      Token first,
      Token last,
      @Nullable Token source,
      Stance stance,
      List<Span> content) {
    Span cue = grammar.span(first.index(), last.index());
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Draft(rule, grammar, cue, first, source, Manner.SPEECH, stance, content));
  }

  /**
   * What is told inside "…, officials said" ends where the officials come in, also where a parse
   * has let it run on over them.
   *
   * @param spoken all of the sentence
   */
  Draft inside(List<Draft> spoken) {
    for (Draft outer : spoken) {
      boolean isOver = content.stream().anyMatch(span -> span.contains(outer.cue()));
      for (Span around : outer.content()) {
        if (isOver && outer.anchor().index() > anchor.index() && around.contains(cue)) {
          List<Span> left = content.stream().flatMap(span -> cut(span, around).stream()).toList();
          return left.isEmpty() ? this : with(left);
        }
      }
    }
    return this;
  }

  private static Optional<Span> cut(Span span, Span around) {
    return span.overlaps(around)
        ? Optional.of(
            Span.of(Math.max(span.start(), around.start()), Math.min(span.end(), around.end())))
        : Optional.empty();
  }

  private Draft with(List<Span> spans) {
    return new Draft(rule, grammar, cue, anchor, source, manner, stance, spans);
  }

  Draft and(List<Span> more) {
    List<Span> spans = new ArrayList<>(content);
    spans.addAll(more);
    spans.sort(null);
    return with(spans);
  }

  boolean isSpeech() {
    return manner == Manner.SPEECH && source != null;
  }

  int sentence() {
    return grammar.sentence().index();
  }

  int contentStart() {
    return content.get(0).start();
  }

  int contentEnd() {
    return content.get(content.size() - 1).end();
  }
}
