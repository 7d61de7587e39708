package org.dateline.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.speech.CueVerb.Frame;
import org.dateline.speech.CueVerb.Manner;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** What a cue verb hands over: the clause behind it, the clause or quotation before it, or both. */
final class Contents {

  private final String chars;
  private final Quotations quotations;
  private final ComplementEnd ends;
  private final Stretch stretch;
  private final Fronted fronted;

  Contents(Text text, Quotations quotations, SpeechLexicon lexicon) {
    this.chars = text.chars();
    this.quotations = quotations;
    this.ends = new ComplementEnd(lexicon);
    this.stretch = new Stretch(chars, quotations);
    this.fronted = new Fronted(chars, quotations, stretch, lexicon);
  }

  /** What is said, in reading order, and by which rule it was found. */
  record Found(String rule, List<Span> spans) {}

  Optional<Found> of(Cue cue) {
    int start = Complement.start(cue);
    return (cue.isPassive() ? passive(cue, start) : active(cue, start))
        .filter(found -> found.spans().stream().anyMatch(span -> quotations.letters(span) > 3));
  }

  private Optional<Found> active(Cue cue, int start) {
    CueClause clause = CueClause.of(cue);
    boolean hasMore = start != Complement.NONE;
    if (fronted.isAfterQuote(clause, hasMore)) {
      return Optional.of(new Found("quote", fronted.around(clause, true)));
    }
    if (!hasMore && clause.isAfterClause()) {
      return Optional.of(new Found("parataxis", fronted.around(clause, false)));
    }
    Optional<Span> quote = quoteBehind(clause, start);
    if (quote.isPresent()) {
      return Optional.of(new Found("quote", stretch.grown(cue, quote.get())));
    }
    if (!hasMore || cue.speaker() == null) {
      return Optional.empty();
    }
    Span span = cue.grammar().span(start, ends.of(cue, start));
    return Optional.of(new Found("complement", stretch.grown(cue, span)));
  }

  /** This quotation, if the verb stands right beside it with its speaker. */
  Optional<Found> beside(Cue cue, Quotation quote) {
    CueClause clause = CueClause.of(cue);
    boolean isBefore =
        fronted.isAfterQuote(clause, false)
            && quotations.before(clause.start()).filter(quote::equals).isPresent();
    if (isBefore) {
      return Optional.of(new Found("quote-verb", fronted.around(clause, true)));
    }
    boolean isBehind = quotations.after(clause.end()).filter(quote::equals).isPresent();
    boolean hasMark =
        clause.end() < chars.length() && ",:".indexOf(chars.charAt(clause.end())) >= 0;
    return isBehind && hasMark
        ? Optional.of(new Found("quote-verb", stretch.grown(cue, toClauseEnd(cue, quote))))
        : Optional.empty();
  }

  /** "He said: …", "told reporters, …": words in marks that follow the cue's clause. */
  private Optional<Span> quoteBehind(CueClause clause, int start) {
    Cue cue = clause.cue();
    boolean takesQuote = cue.meaning().takes(Frame.QUOTE) || cue.meaning().takes(Frame.ALL);
    if (cue.speaker() == null || !takesQuote) {
      return Optional.empty();
    }
    return quotations
        .after(clause.end())
        .filter(quote -> start == Complement.NONE || isBefore(quote, cue.grammar().token(start)))
        .filter(quote -> isReached(clause, quote))
        .map(quote -> toClauseEnd(cue, quote));
  }

  private static boolean isBefore(Quotation quote, Token token) {
    return quote.span().start() < token.span().end();
  }

  /** In the same sentence; or in the next, where this one ends with a colon. */
  private boolean isReached(CueClause clause, Quotation quote) {
    Span sentence = clause.cue().grammar().sentence().span();
    return quote.span().start() < sentence.end() || chars.charAt(sentence.end() - 1) == ':';
  }

  /** A quotation that only opens the clause: "“no position” on the pact". */
  private Span toClauseEnd(Cue cue, Quotation quote) {
    Grammar grammar = cue.grammar();
    int after = quote.span().end();
    int end = grammar.token(ends.of(cue, firstOf(cue, quote))).span().end();
    boolean isWhole =
        fronted.endsWith(quote, ".,!?…—")
            || end <= after
            || ",.;".indexOf(chars.charAt(after)) >= 0;
    return isWhole ? quote.span() : Span.of(opening(cue, quote), end);
  }

  /** Index of the cue's first word that stands in the quotation, or of its last word. */
  private static int firstOf(Cue cue, Quotation quote) {
    int last = cue.grammar().last(cue.verb());
    for (int i = cue.verb().index() + 1; i <= last; i++) {
      if (cue.grammar().token(i).span().start() >= quote.inner().start()) {
        return i;
      }
    }
    return last;
  }

  /** "insisted the mayor “never agreed”": what stands between without a comma is said too. */
  private int opening(Cue cue, Quotation quote) {
    int next = cue.verb().index() + 1;
    Token first = cue.grammar().token(next);
    boolean isAdjacent = chars.charAt(CueClause.of(cue).end()) == ' ';
    boolean isSaid =
        first.wordClass() == WordClass.DETERMINER
            || first.wordClass() == WordClass.PRONOUN
            || first.isNoun();
    boolean isHeard = cue.meaning().takes(Frame.HEAR) || cue.last() > cue.verb().index();
    return isAdjacent && isSaid && !isHeard && first.relation() != Relation.TIME
        ? first.span().start()
        : quote.span().start();
  }

  /** "It was reported that …", "the group is said to …", "he was accused by X of …". */
  private Optional<Found> passive(Cue cue, int start) {
    CueVerb meaning = cue.meaning();
    boolean isAll = meaning.takes(Frame.ALL);
    boolean isNobodys = cue.speaker() == null && isBare(cue);
    if (isNobodys || (start == Complement.NONE && !(isAll && cue.speaker() != null))) {
      return Optional.empty();
    }
    Grammar grammar = cue.grammar();
    List<Span> spans = new ArrayList<>();
    Optional<Token> subject = grammar.child(cue.verb(), Relation.PASSIVE_SUBJECT);
    if (subject.isPresent() && !meaning.takes(Frame.HEAR) && !subject.get().lemma().equals("it")) {
      spans.add(NounPhrase.name(grammar, subject.get()).span(grammar));
    }
    if (start != Complement.NONE) {
      spans.addAll(stretch.grown(cue, grammar.span(start, ends.of(cue, start))));
    }
    spans.sort(null);
    return Optional.of(new Found("passive", spans));
  }

  /** "is viewed as", "is expected to", "asked whether …, he": nobody's word in particular. */
  private static boolean isBare(Cue cue) {
    boolean isView =
        cue.meaning().manner() == Manner.THOUGHT
            && (cue.meaning().takes(Frame.ALL) || cue.meaning().takes(Frame.INF));
    boolean isReduced =
        !cue.grammar().has(cue.verb(), Relation.PASSIVE_AUXILIARY)
            && !cue.grammar().has(cue.verb(), Relation.PASSIVE_SUBJECT);
    return isView || isReduced;
  }
}
