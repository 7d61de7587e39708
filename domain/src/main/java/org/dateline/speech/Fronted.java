package org.dateline.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.parsing.Token;
import org.dateline.speech.CueVerb.Frame;
import org.dateline.text.Span;

/** What is said before its cue, and behind the cue where it goes on there. */
final class Fronted {

  private static final Set<String> NOT_GOING_ON =
      Set.of(
          "and",
          "but",
          "or",
          "who",
          "which",
          "whose",
          "while",
          "as",
          "after",
          "when",
          "before",
          "according");

  /** Between a cue and the rest of its quotation stands no more than "but" or "and then". */
  private static final int BRIDGE = 10;

  private final String chars;
  private final Quotations quotations;
  private final Stretch stretch;
  private final SpeechLexicon lexicon;

  Fronted(String chars, Quotations quotations, Stretch stretch, SpeechLexicon lexicon) {
    this.chars = chars;
    this.quotations = quotations;
    this.stretch = stretch;
    this.lexicon = lexicon;
  }

  /**
   * Whether a quotation right before the cue is what is said.
   *
   * @param hasMore whether something behind the cue may be it instead
   */
  boolean isAfterQuote(CueClause clause, boolean hasMore) {
    Optional<Quotation> quote = quotations.before(clause.start()).filter(q -> isSame(clause, q));
    if (quote.isEmpty() || clause.cue().verb().tag().equals("VBG")) {
      return false;
    }
    boolean hasComma = endsWith(quote.get(), ",") || isAt(quote.get().span().end(), ",");
    return hasMore ? hasComma && quote.get().isSpeech() : hasComma || quote.get().isSpeech();
  }

  /** A quotation of the cue's own sentence, or one that a sentence has been wrongly ended by. */
  private boolean isSame(CueClause clause, Quotation quote) {
    int start = clause.cue().grammar().sentence().span().start();
    return quote.span().end() > start
        || (endsWith(quote, ",?!—-") && chars.indexOf('\n', quote.span().end()) > start);
  }

  boolean endsWith(Quotation quote, String marks) {
    return !quote.inner().isEmpty() && isAt(quote.inner().end() - 1, marks);
  }

  private boolean isAt(int place, String marks) {
    return place >= 0 && place < chars.length() && marks.indexOf(chars.charAt(place)) >= 0;
  }

  List<Span> around(CueClause clause, boolean isQuoted) {
    List<Span> spans = new ArrayList<>();
    if (clause.first() > 0 || isQuoted) {
      before(clause).ifPresent(spans::add);
    }
    Grammar grammar = clause.cue().grammar();
    int next = clause.last() + 1;
    Optional<Quotation> behind = behind(clause);
    if (behind.isPresent()) {
      spans.addAll(stretch.grown(clause.cue(), behind.get().span()));
    } else if (!isQuoted && next < grammar.size() && goesOn(grammar, next)) {
      int last = ComplementEnd.trimmed(grammar, next + 1, grammar.size() - 1);
      spans.addAll(stretch.grown(clause.cue(), grammar.span(next + 1, last)));
    }
    return spans;
  }

  /** From the beginning of the sentence, or of the quotation that ends here, to the cue. */
  private Optional<Span> before(CueClause clause) {
    int place = clause.start();
    int from = Math.min(place, clause.cue().grammar().token(0).span().start());
    Optional<Quotation> ending = quotations.before(place);
    Optional<Quotation> covering = quotations.at(from);
    if (covering.isPresent()) {
      from = covering.get().span().start();
    } else if (ending.isPresent()) {
      int start = ending.get().span().start();
      from = start < from || isAfterColon(start) ? start : from;
    }
    Span whole = Span.of(Math.min(from, place), place);
    return stretch.trimmed(stretch.clipped(clause.cue(), whole));
  }

  private boolean isAfterColon(int place) {
    int at = place - 1;
    while (at >= 0 && Paragraphs.isBlank(chars.charAt(at))) {
      at--;
    }
    return isAt(at, ":");
  }

  /** The rest of an interrupted quotation in the same sentence: "…," he said, "…". */
  private Optional<Quotation> behind(CueClause clause) {
    if (speaksAgain(clause)) {
      return Optional.empty();
    }
    int sentenceEnd = clause.cue().grammar().sentence().span().end();
    return quotations
        .from(clause.end())
        .filter(quote -> quote.span().start() < sentenceEnd && isBridged(clause, quote));
  }

  private boolean isBridged(CueClause clause, Quotation quote) {
    int from = clause.end();
    int to = quote.span().start();
    return to - from <= BRIDGE
        && isAt(from, ",:-–— ")
        && quotations.letters(Span.of(from, to)) <= BRIDGE / 2;
  }

  /** Another verb of saying between the cue and the end of its clause: the rest may be its own. */
  private boolean speaksAgain(CueClause clause) {
    Grammar grammar = clause.cue().grammar();
    return grammar.sentence().tokens().subList(clause.cue().last() + 1, clause.last() + 1).stream()
        .anyMatch(
            t ->
                t.isVerb()
                    && lexicon.verb(t.lemma()).filter(v -> v.takes(Frame.QUOTE)).isPresent());
  }

  private boolean goesOn(Grammar grammar, int comma) {
    if (!grammar.token(comma).text().equals(",") || comma + 3 >= grammar.size()) {
      return false;
    }
    Token next = grammar.token(comma + 1);
    boolean isCue =
        next.isVerb() && (next.lemma().equals("cite") || lexicon.verb(next.lemma()).isPresent());
    return !isCue && !NOT_GOING_ON.contains(next.lemma());
  }
}
