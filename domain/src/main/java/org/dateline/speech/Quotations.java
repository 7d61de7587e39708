package org.dateline.speech;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** The quotations of a text in reading order, found by where they stand. They never overlap. */
final class Quotations {

  private final String chars;
  private final List<Quotation> all;

  Quotations(Text text, Paragraphs paragraphs) {
    this.chars = text.chars();
    this.all = QuotationScan.scan(text, paragraphs);
  }

  List<Quotation> all() {
    return all;
  }

  /** The quotation that covers this place, marks included. */
  Optional<Quotation> at(int place) {
    int index = lastFrom(place);
    return index >= 0 && place < all.get(index).span().end()
        ? Optional.of(all.get(index))
        : Optional.empty();
  }

  /** The quotation that ends here, but for spaces and a comma. */
  Optional<Quotation> before(int place) {
    int index = lastFrom(place - 1);
    if (index < 0 || all.get(index).span().end() > place) {
      return Optional.empty();
    }
    return isGap(all.get(index).span().end(), place)
        ? Optional.of(all.get(index))
        : Optional.empty();
  }

  /** The quotation that begins here, but for spaces, a comma or a colon. */
  Optional<Quotation> after(int place) {
    int index = lastFrom(place - 1) + 1;
    if (index >= all.size()) {
      return Optional.empty();
    }
    return isGap(place, all.get(index).span().start())
        ? Optional.of(all.get(index))
        : Optional.empty();
  }

  /** The first quotation that begins at this place or later. */
  Optional<Quotation> from(int place) {
    int index = lastFrom(place - 1) + 1;
    return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
  }

  /** What goes on from this quotation over the following paragraphs, it first. */
  List<Quotation> runOn(Quotation quotation) {
    int from = lastFrom(quotation.span().start());
    int to = from;
    while (all.get(to).isRunOn() && to + 1 < all.size()) {
      to++;
    }
    return all.subList(from, to + 1);
  }

  /** Number of characters of the span, without blanks and punctuation, that stand in quotations. */
  int quoted(Span span) {
    int count = 0;
    for (int i = Math.max(0, lastFrom(span.start())); i < all.size(); i++) {
      Span inner = all.get(i).inner();
      if (inner.start() >= span.end()) {
        break;
      }
      if (inner.overlaps(span)) {
        count +=
            letters(
                Span.of(Math.max(inner.start(), span.start()), Math.min(inner.end(), span.end())));
      }
    }
    return count;
  }

  int letters(Span span) {
    int count = 0;
    for (int i = span.start(); i < span.end(); i++) {
      count += Character.isLetterOrDigit(chars.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  private boolean isGap(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(chars.charAt(i)) && ",:-–—\u00a0".indexOf(chars.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Index of the last quotation that begins at or before the place, -1 if none does. */
  private int lastFrom(int place) {
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() <= place) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
