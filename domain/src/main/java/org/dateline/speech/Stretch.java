package org.dateline.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;

/** Fits a stretch of what is said to the quotation marks in it and around it. */
final class Stretch {

  private static final String CLOSING = "”\"’'»)]?!%…";
  private static final String LOOSE = ",;.-–—";

  private final String chars;
  private final Quotations quotations;

  Stretch(String chars, Quotations quotations) {
    this.chars = chars;
    this.quotations = quotations;
  }

  /**
   * With the rest of a quotation that it has begun, over paragraphs too. What somebody says inside
   * a quotation does not leave it.
   */
  List<Span> grown(Cue cue, Span span) {
    if (quotations.at(cue.verb().span().start()).isPresent()) {
      return trimmed(clipped(cue, span)).map(List::of).orElse(List.of());
    }
    Span whole = withMark(span);
    Optional<Quotation> last = quotations.at(Math.max(span.start(), span.end() - 1));
    if (last.isEmpty()) {
      return List.of(whole);
    }
    List<Quotation> all = quotations.runOn(last.get());
    List<Span> spans = new ArrayList<>();
    spans.add(Span.of(whole.start(), Math.max(whole.end(), all.get(0).span().end())));
    all.stream().skip(1).forEach(quote -> spans.add(quote.span()));
    return spans;
  }

  /** A stretch that begins right behind an opening mark takes the mark along. */
  private Span withMark(Span span) {
    return quotations
        .at(span.start())
        .filter(quote -> quote.inner().start() == span.start())
        .map(quote -> Span.of(quote.span().start(), span.end()))
        .orElse(span);
  }

  Span clipped(Cue cue, Span span) {
    Optional<Quotation> around = quotations.at(cue.verb().span().start());
    if (around.isEmpty()) {
      return span;
    }
    Span inner = around.get().inner();
    int start = Math.min(Math.max(span.start(), inner.start()), inner.end());
    return Span.of(start, Math.max(start, Math.min(span.end(), inner.end())));
  }

  /** Without blanks and commas at its ends; nothing if no letter is left. */
  Optional<Span> trimmed(Span span) {
    int from = span.start();
    int to = span.end();
    while (to > from
        && !Character.isLetterOrDigit(chars.charAt(to - 1))
        && CLOSING.indexOf(chars.charAt(to - 1)) < 0) {
      to--;
    }
    while (from < to
        && (Paragraphs.isBlank(chars.charAt(from)) || LOOSE.indexOf(chars.charAt(from)) >= 0)) {
      from++;
    }
    Span left = Span.of(from, to);
    return quotations.letters(left) == 0 ? Optional.empty() : Optional.of(left);
  }
}
