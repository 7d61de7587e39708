package org.dateline.speech;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Token;
import org.dateline.speech.Attribution.Said;
import org.dateline.speech.Attribution.SourceClass;
import org.dateline.speech.CueVerb.Manner;
import org.dateline.text.Span;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * When it was said: on the day that stands with the cue; else when the same voice last spoke, in
 * this sentence or the two before; else, if somebody said or says it, on the day of the document. A
 * document's words, a thought and what "had said" or "will say" get no day that is not stated.
 */
final class SayingDay {

  /** How many sentences a stated day of saying holds for the same voice. */
  private static final int HOLDS = 2;

  private final Map<Integer, List<TimeExpression>> times = new HashMap<>();
  private final @Nullable LocalDate day;
  private final Map<Integer, List<Span>> contents = new HashMap<>();
  private final Map<Integer, Stated> stated = new HashMap<>();

  SayingDay(
      List<TimeExpression> times,
      List<Grammar> grammars,
      List<Draft> drafts,
      @Nullable LocalDate day) {
    this.day = day;
    for (Draft draft : drafts) {
      contents.computeIfAbsent(draft.sentence(), s -> new ArrayList<>()).addAll(draft.content());
    }
    int sentence = 0;
    for (TimeExpression time : times) {
      int start = time.words().span().start();
      while (sentence + 1 < grammars.size()
          && grammars.get(sentence).sentence().span().end() <= start) {
        sentence++;
      }
      if (!grammars.isEmpty() && time.from() != null && time.to() != null) {
        int index = grammars.get(sentence).sentence().index();
        this.times.computeIfAbsent(index, s -> new ArrayList<>()).add(time);
      }
    }
  }

  private record Stated(Said said, int sentence) {}

  /** To be asked in reading order. */
  @Nullable Said of(Draft draft, @Nullable Voice voice) {
    if (draft.source() == null) {
      return null;
    }
    Optional<Said> beside = beside(draft);
    if (beside.isPresent() && voice != null) {
      stated.put(voice.number(), new Stated(beside.get(), draft.sentence()));
    }
    if (beside.isPresent()) {
      return beside.get();
    }
    Stated before = voice == null ? null : stated.get(voice.number());
    if (before != null && draft.sentence() - before.sentence() <= HOLDS && isTold(draft)) {
      return before.said();
    }
    return day != null && isTold(draft) && isOfTheDay(draft, voice) ? new Said(day, day) : null;
  }

  private Optional<Said> beside(Draft draft) {
    int place = draft.cue().start();
    TimeExpression nearest = null;
    for (TimeExpression time : times.getOrDefault(draft.sentence(), List.of())) {
      Span span = time.words().span();
      if (isFree(draft, span)
          && (nearest == null || away(span, place) < away(nearest.words().span(), place))) {
        nearest = time;
      }
    }
    if (nearest == null || nearest.from() == null || nearest.to() == null) {
      return Optional.empty();
    }
    return Optional.of(new Said(nearest.from(), nearest.to()));
  }

  /**
   * Neither in what is said nor in what describes the source; but "announced a ceasefire on July
   * 19" says when it was announced, though it may well be part of what was.
   */
  private boolean isFree(Draft draft, Span time) {
    if (dates(draft, time)) {
      return true;
    }
    if (contents.getOrDefault(draft.sentence(), List.of()).stream()
        .anyMatch(c -> c.overlaps(time))) {
      return false;
    }
    Token source = draft.source();
    return source == null
        || !NounPhrase.full(draft.grammar(), source).span(draft.grammar()).overlaps(time);
  }

  private static boolean dates(Draft draft, Span time) {
    Grammar grammar = draft.grammar();
    boolean hasObject = false;
    for (Token child : grammar.children(draft.anchor())) {
      hasObject |= child.relation() == Relation.OBJECT && child.index() > draft.anchor().index();
      boolean isTime = child.relation() == Relation.TIME || child.relation() == Relation.OBLIQUE;
      if (hasObject && isTime && time.contains(child.span())) {
        return !grammar.has(draft.anchor(), Relation.COMPLEMENT);
      }
    }
    return false;
  }

  private static int away(Span span, int place) {
    return Math.min(Math.abs(span.start() - place), Math.abs(span.end() - place));
  }

  private static boolean isTold(Draft draft) {
    Token verb = draft.anchor();
    boolean isHelped = draft.grammar().has(verb, Relation.AUXILIARY);
    boolean isVerbal = verb.tag().startsWith("VB") && !verb.tag().equals("VB");
    return draft.manner() == Manner.SPEECH && isVerbal && !isHelped;
  }

  private static boolean isOfTheDay(Draft draft, @Nullable Voice voice) {
    return voice != null
        && voice.sourceClass() != SourceClass.DOCUMENT
        && !draft.rule().equals("adverb");
  }
}
