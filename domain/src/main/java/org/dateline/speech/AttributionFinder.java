package org.dateline.speech;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.ActorMention;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.speech.Attribution.Kind;
import org.dateline.speech.Attribution.Said;
import org.dateline.speech.Attribution.Source;
import org.dateline.speech.Attribution.SourceClass;
import org.dateline.speech.CueVerb.Stance;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.text.Words;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds on whose word a story says what it says: cue, source, content. Immutable; safe for all
 * threads. Takes time linear in the story.
 */
public final class AttributionFinder {

  /** Shares of a content that make it direct, and that make it mixed, in hundredths. */
  private static final int DIRECT = 97;

  private static final int MIXED = 1;

  private final SpeechLexicon lexicon;

  public AttributionFinder(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The attributions of a story.
   *
   * @param day the day that the document is of, on which what is said was said if no other day
   *     stands with it; or null if it is not dated
   */
  public Attributions find(
      Text text,
      List<Sentence> sentences,
      List<ActorMention> mentions,
      List<TimeExpression> times,
      @Nullable LocalDate day) {
    List<Grammar> grammars =
        sentences.stream().filter(Sentence::isParsed).map(Grammar::new).toList();
    Paragraphs paragraphs = new Paragraphs(text.chars());
    Quotations quotations = new Quotations(text, paragraphs);
    Contents contents = new Contents(text, quotations, lexicon);
    List<Draft> drafts =
        new LooseQuotations(text, quotations, paragraphs, contents)
            .settle(drafts(grammars, contents, quotations), grammars);
    Voices voices = new Voices(lexicon, mentions);
    List<@Nullable Voice> heard = new ArrayList<>();
    for (Draft draft : drafts) {
      Token source = draft.source();
      heard.add(source == null ? null : voices.of(draft.grammar(), source));
    }
    Map<Integer, String> grounds = new Grounds(lexicon, text).find(grammars, drafts, heard);
    return attributions(
        text, quotations, drafts, heard, grounds, new SayingDay(times, grammars, drafts, day));
  }

  private List<Draft> drafts(List<Grammar> grammars, Contents contents, Quotations quotations) {
    CueSearch search = new CueSearch(lexicon, quotations);
    PhraseCues phrases = new PhraseCues(lexicon);
    List<Draft> drafts = new ArrayList<>();
    for (Grammar grammar : grammars) {
      List<Draft> spoken = new ArrayList<>();
      for (Cue cue : search.cues(grammar)) {
        contents.of(cue).map(found -> Draft.of(cue, found)).ifPresent(spoken::add);
      }
      spoken.replaceAll(draft -> draft.inside(List.copyOf(spoken)));
      drafts.addAll(spoken);
      drafts.addAll(phrases.find(grammar, spoken));
    }
    return drafts;
  }

  private static Attributions attributions(
      Text text,
      Quotations quotations,
      List<Draft> drafts,
      List<@Nullable Voice> heard,
      Map<Integer, String> grounds,
      SayingDay days) {
    List<@Nullable String> within = new Nesting(drafts).within();
    List<Attribution> all = new ArrayList<>();
    Map<String, Stance> stances = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Source source = source(text, draft, heard.get(i), grounds);
      Said said = days.of(draft, heard.get(i));
      Words cue = text.words(draft.cue());
      Kind kind = kind(quotations, draft);
      String id = Nesting.id(i);
      all.add(
          new Attribution(
              id, kind, cue, draft.content(), source, said, within.get(i), draft.rule()));
      stances.put(id, draft.stance());
    }
    return new Attributions(all, stances);
  }

  private static @Nullable Source source(
      Text text, Draft draft, @Nullable Voice voice, Map<Integer, String> grounds) {
    Token head = draft.source();
    if (head == null || voice == null) {
      return null;
    }
    Span span = NounPhrase.name(draft.grammar(), head).span(draft.grammar());
    String why = voice.sourceClass() == SourceClass.UNNAMED ? grounds.get(voice.number()) : null;
    return new Source(span, text.at(span), voice.actor(), voice.sourceClass(), why);
  }

  /** What somebody reports inside a quotation is not in his source's own words. */
  private static Kind kind(Quotations quotations, Draft draft) {
    if (quotations.at(draft.cue().start()).isPresent()) {
      return Kind.INDIRECT;
    }
    int letters = 0;
    int quoted = 0;
    for (Span span : draft.content()) {
      letters += quotations.letters(span);
      quoted += quotations.quoted(span);
    }
    if (quoted * 100 >= letters * DIRECT) {
      return Kind.DIRECT;
    }
    return quoted * 100 >= letters * MIXED && quoted > 0 ? Kind.MIXED : Kind.INDIRECT;
  }
}
