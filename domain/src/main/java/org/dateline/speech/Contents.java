package org.dateline.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.speech.CueVerb.Frame;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** What a cue verb hands over: the clause behind it, the clause or quotation before it, or both. */
final class Contents {

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
          "accord",
          "according");

  private final String chars;
  private final Quotations quotations;
  private final Complement complement;
  private final SpeechLexicon lexicon;

  Contents(Text text, Quotations quotations, SpeechLexicon lexicon) {
    this.chars = text.chars();
    this.quotations = quotations;
    this.lexicon = lexicon;
    this.complement = new Complement(lexicon);
  }

  /** What is said, and by which rule it was found. */
  record Found(String rule, List<Span> spans) {}

  Optional<Found> of(Cue cue) {
    int start = complement.start(cue);
    if (cue.isPassive()) {
      return passive(cue, start);
    }
    if (isAfterQuote(cue, start)) {
      return Optional.of(new Found("quote", fronted(cue, true)));
    }
    if (start == Complement.NONE && isAfterClause(cue)) {
      return Optional.of(new Found("parataxis", fronted(cue, false)));
    }
    Optional<Span> quote = quoteBehind(cue, start);
    if (quote.isPresent()) {
      return Optional.of(new Found("quote", grown(cue, quote.get())));
    }
    if (start == Complement.NONE || cue.speaker() == null) {
      return Optional.empty();
    }
    Span span = cue.grammar().span(start, complement.end(cue, start));
    return Optional.of(new Found("complement", grown(cue, span)));
  }

  /** This quotation, if the verb stands right beside it with its speaker. */
  Optional<Found> beside(Cue cue, Quotation quote) {
    boolean isBefore = quotations.before(place(cue)).filter(quote::equals).isPresent();
    if (isBefore) {
      return Optional.of(new Found("quote-verb", fronted(cue, true)));
    }
    int end = cue.grammar().token(clauseEnd(cue)).span().end();
    boolean isBehind = quotations.after(end).filter(quote::equals).isPresent();
    boolean hasMark = end < chars.length() && ",:".indexOf(chars.charAt(end)) >= 0;
    return isBehind && hasMark
        ? Optional.of(new Found("quote-verb", grown(cue, toClauseEnd(cue, quote))))
        : Optional.empty();
  }

  /** The character at which the cue's own clause begins. */
  private static int place(Cue cue) {
    return cue.grammar().token(cue.first()).span().start();
  }

  private boolean isAfterQuote(Cue cue, int start) {
    Optional<Quotation> quote = quotations.before(place(cue));
    if (quote.isEmpty() || cue.meaning().frames().isEmpty()) {
      return false;
    }
    int end = quote.get().span().end();
    boolean hasComma =
        endsWith(quote.get(), ",") || (end < chars.length() && chars.charAt(end) == ',');
    return start == Complement.NONE
        ? hasComma || quote.get().isSpeech()
        : hasComma && quote.get().isSpeech();
  }

  private boolean endsWith(Quotation quote, String marks) {
    return !quote.inner().isEmpty() && marks.indexOf(chars.charAt(quote.inner().end() - 1)) >= 0;
  }

  /** "…, officials said": a clause before the cue, the cue's own clause ending with the cue. */
  private boolean isAfterClause(Cue cue) {
    Grammar grammar = cue.grammar();
    int first = cue.first();
    if (first < 2
        || !cue.meaning().takes(Frame.CLAUSE)
        || !isFinite(cue)
        || cue.speaker() == null) {
      return opensWithAs(cue);
    }
    Token before = grammar.token(first - 1);
    boolean isApart = ",–—-".contains(before.text()) || cue.verb().relation() == Relation.PARATAXIS;
    boolean isLeftHeld =
        grammar.children(cue.verb()).stream()
            .anyMatch(c -> c.relation() == Relation.COMPLEMENT && c.index() < first);
    return (isApart && endsClause(cue)) || isLeftHeld || opensWithAs(cue);
  }

  private static boolean opensWithAs(Cue cue) {
    return cue.grammar().token(cue.first()).lemma().equals("as")
        && cue.first() < cue.verb().index();
  }

  private static boolean isFinite(Cue cue) {
    return Set.of("VBD", "VBZ", "VBP").contains(cue.verb().tag())
        || cue.grammar().has(cue.verb(), Relation.AUXILIARY);
  }

  private static boolean endsClause(Cue cue) {
    return clauseEnd(cue) - cue.last() <= 12;
  }

  /** Index of the last word before the next comma, mark or stop after the cue. */
  private static int clauseEnd(Cue cue) {
    int at = cue.last();
    while (at + 1 < cue.grammar().size()
        && cue.grammar().token(at + 1).wordClass() != WordClass.PUNCTUATION) {
      at++;
    }
    return at;
  }

  private List<Span> fronted(Cue cue, boolean isQuoted) {
    Grammar grammar = cue.grammar();
    List<Span> spans = new ArrayList<>();
    if (cue.first() > 0 || isQuoted) {
      spans.addAll(before(cue));
    }
    int next = clauseEnd(cue) + 1;
    if (next >= grammar.size()) {
      return spans;
    }
    int place = grammar.token(next - 1).span().end();
    Optional<Quotation> behind = quotations.after(place);
    boolean isHere =
        behind.isPresent() && behind.get().span().start() < grammar.sentence().span().end();
    if (isHere) {
      spans.addAll(grown(cue, behind.get().span()));
    } else if (!isQuoted && goesOn(grammar, next)) {
      int last = grammar.size() - 1;
      spans.addAll(grown(cue, grammar.span(next + 1, Complement.trimmed(grammar, next + 1, last))));
    }
    return spans;
  }

  /** From the beginning of the sentence, or of the quotation that ends here, to the cue. */
  private List<Span> before(Cue cue) {
    Grammar grammar = cue.grammar();
    int place = place(cue);
    int from = Math.min(place, grammar.token(0).span().start());
    Optional<Quotation> ending = quotations.before(place);
    Optional<Quotation> covering = quotations.at(from);
    if (covering.isPresent()) {
      from = covering.get().span().start();
    } else if (ending.isPresent()
        && (ending.get().span().start() < from || isAfterColon(ending.get()))) {
      from = ending.get().span().start();
    }
    Span inside = clip(cue, Span.of(Math.min(from, place), place));
    return trimmed(inside).map(List::of).orElse(List.of());
  }

  private boolean isAfterColon(Quotation quote) {
    int at = quote.span().start() - 1;
    while (at >= 0 && Character.isWhitespace(chars.charAt(at))) {
      at--;
    }
    return at >= 0 && chars.charAt(at) == ':';
  }

  private boolean goesOn(Grammar grammar, int comma) {
    if (!grammar.token(comma).text().equals(",") || comma + 3 >= grammar.size()) {
      return false;
    }
    Token next = grammar.token(comma + 1);
    boolean isCue = next.isVerb() && lexicon.verb(next.lemma()).isPresent();
    return !isCue && !NOT_GOING_ON.contains(next.lemma());
  }

  /** "He said: …", "told reporters, …": words in marks that follow the cue's clause. */
  private Optional<Span> quoteBehind(Cue cue, int start) {
    if (cue.speaker() == null
        || !(cue.meaning().takes(Frame.QUOTE) || cue.meaning().takes(Frame.ALL))) {
      return Optional.empty();
    }
    Grammar grammar = cue.grammar();
    int end = grammar.token(clauseEnd(cue)).span().end();
    Optional<Quotation> quote = quotations.after(end);
    boolean isBeforeClause =
        start == Complement.NONE
            || quote.filter(q -> grammar.token(start).span().end() > q.span().start()).isPresent();
    return quote
        .filter(q -> isBeforeClause && q.span().start() < grammar.sentence().span().end())
        .map(q -> toClauseEnd(cue, q));
  }

  /** A quotation that only opens the clause: "“no position” on the pact". */
  private Span toClauseEnd(Cue cue, Quotation quote) {
    Grammar grammar = cue.grammar();
    int after = quote.span().end();
    int last = complement.end(cue, grammar.last(cue.verb()));
    int end = grammar.token(last).span().end();
    boolean isWhole =
        endsWith(quote, ".,!?…—") || end <= after || ",.;".indexOf(chars.charAt(after)) >= 0;
    return isWhole ? quote.span() : Span.of(quote.span().start(), end);
  }

  private Optional<Found> passive(Cue cue, int start) {
    CueVerb meaning = cue.meaning();
    boolean isAll = meaning.takes(Frame.ALL);
    if (start == Complement.NONE && !(isAll && cue.speaker() != null)) {
      return Optional.empty();
    }
    Grammar grammar = cue.grammar();
    List<Span> spans = new ArrayList<>();
    Optional<Token> subject = grammar.child(cue.verb(), Relation.PASSIVE_SUBJECT);
    if (subject.isPresent() && !meaning.takes(Frame.HEAR) && !subject.get().lemma().equals("it")) {
      spans.add(NounPhrase.name(grammar, subject.get()).span(grammar));
    }
    if (start != Complement.NONE) {
      spans.addAll(grown(cue, grammar.span(start, complement.end(cue, start))));
    }
    return spans.isEmpty() ? Optional.empty() : Optional.of(new Found("passive", spans));
  }

  /** A quotation that the span has begun belongs to it to its end, over paragraphs too. */
  private List<Span> grown(Cue cue, Span span) {
    if (quotations.at(cue.verb().span().start()).isPresent()) {
      return trimmed(clip(cue, span)).map(List::of).orElse(List.of());
    }
    Optional<Quotation> last = quotations.at(Math.max(span.start(), span.end() - 1));
    int start = span.start();
    if (start > 0
        && quotations.at(start - 1).filter(q -> q.inner().start() == span.start()).isPresent()) {
      start--;
    }
    if (last.isEmpty()) {
      return List.of(Span.of(start, span.end()));
    }
    List<Span> spans = new ArrayList<>();
    List<Quotation> all = quotations.runOn(last.get());
    spans.add(
        Span.of(
            Math.min(start, last.get().span().start() < span.start() ? start : span.start()),
            Math.max(span.end(), last.get().span().end())));
    all.stream().skip(1).forEach(q -> spans.add(q.span()));
    return spans;
  }

  /** What somebody says inside a quotation does not leave it. */
  private Span clip(Cue cue, Span span) {
    Optional<Quotation> around = quotations.at(cue.verb().span().start());
    if (around.isEmpty()) {
      return span;
    }
    Span inner = around.get().inner();
    int start = Math.min(Math.max(span.start(), inner.start()), inner.end());
    return Span.of(start, Math.max(start, Math.min(span.end(), inner.end())));
  }

  /** Without blanks and commas at its ends; nothing if no letter is left. */
  private Optional<Span> trimmed(Span span) {
    int from = span.start();
    int to = span.end();
    while (to > from
        && !Character.isLetterOrDigit(chars.charAt(to - 1))
        && "”\"’'»)]?!%…".indexOf(chars.charAt(to - 1)) < 0) {
      to--;
    }
    while (from < to
        && (Character.isWhitespace(chars.charAt(from))
            || ",;.-–—".indexOf(chars.charAt(from)) >= 0)) {
      from++;
    }
    return quotations.letters(Span.of(from, to)) == 0
        ? Optional.empty()
        : Optional.of(Span.of(from, to));
  }
}
