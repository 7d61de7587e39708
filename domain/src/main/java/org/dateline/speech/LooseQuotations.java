package org.dateline.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.speech.CueVerb.Frame;
import org.dateline.speech.CueVerb.Manner;
import org.dateline.speech.CueVerb.Stance;
import org.dateline.text.Span;
import org.dateline.text.Text;

/**
 * Quotations that no cue has claimed: beside a verb that is no verb of saying ("he grinned"), and
 * those that stand alone and go on with what a speaker beside them said.
 */
final class LooseQuotations {

  private static final CueVerb ANY_VERB =
      new CueVerb("", Manner.SPEECH, Stance.NEUTRAL, false, Set.of(Frame.QUOTE), Set.of());

  private final String chars;
  private final Quotations quotations;
  private final Paragraphs paragraphs;
  private final Contents contents;

  LooseQuotations(Text text, Quotations quotations, Paragraphs paragraphs, Contents contents) {
    this.chars = text.chars();
    this.quotations = quotations;
    this.paragraphs = paragraphs;
    this.contents = contents;
  }

  /**
   * The drafts with what loose quotations add, in reading order of their cues.
   *
   * @param grammars of the parsed sentences, in reading order
   */
  List<Draft> settle(List<Draft> drafts, List<Grammar> grammars) {
    List<Draft> settled = new ArrayList<>(drafts);
    settled.addAll(besideAnyVerb(drafts, grammars));
    settled.sort(Comparator.comparing(Draft::cue));
    runOn(settled, grammars);
    return settled;
  }

  /** "…," he grinned. */
  private List<Draft> besideAnyVerb(List<Draft> drafts, List<Grammar> grammars) {
    List<Draft> found = new ArrayList<>();
    int sentence = 0;
    for (Quotation quote : unclaimed(drafts)) {
      while (sentence + 1 < grammars.size()
          && grammars.get(sentence).sentence().span().end() < quote.span().end()) {
        sentence++;
      }
      if (sentence < grammars.size()) {
        Grammar last = grammars.get(sentence);
        beside(quote, last).or(() -> opening(quote, grammars)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The same with the sentence in which the quotation begins. */
  private Optional<Draft> opening(Quotation quote, List<Grammar> grammars) {
    return at(quote.span().start(), grammars).flatMap(first -> beside(quote, first));
  }

  private Optional<Draft> beside(Quotation quote, Grammar grammar) {
    for (Token token : grammar.sentence().tokens()) {
      boolean isOutside = !quote.span().overlaps(token.span());
      boolean isFinite =
          token.tag().equals("VBD") || token.tag().equals("VBZ") || token.tag().equals("VBP");
      if (isOutside && isFinite && token.isVerb()) {
        Optional<Draft> draft =
            Speakers.of(grammar, token)
                .map(speaker -> new Cue(grammar, token, ANY_VERB, speaker, false))
                .flatMap(cue -> contents.beside(cue, quote).map(found -> Draft.of(cue, found)));
        if (draft.isPresent()) {
          return draft;
        }
      }
    }
    return Optional.empty();
  }

  /** Quotations that stand alone go to the cue before them in the paragraph, else after them. */
  private void runOn(List<Draft> settled, List<Grammar> grammars) {
    List<Quotation> loose =
        unclaimed(settled).stream().filter(quote -> isAlone(quote, grammars)).toList();
    Map<Integer, List<Span>> more = new HashMap<>();
    int next = 0;
    for (Quotation quote : loose) {
      while (next < settled.size() && settled.get(next).cue().start() < quote.span().start()) {
        next++;
      }
      int owner = owner(settled, next, quote);
      if (owner >= 0) {
        more.computeIfAbsent(owner, o -> new ArrayList<>()).add(quote.span());
      }
    }
    more.forEach((owner, spans) -> settled.set(owner, settled.get(owner).and(spans)));
  }

  private int owner(List<Draft> settled, int next, Quotation quote) {
    int paragraph = paragraphs.of(quote.span().start());
    for (int i = next - 1; i >= Math.max(0, next - 4); i--) {
      if (isSpeaker(settled.get(i)) && paragraphs.of(settled.get(i).cue().start()) == paragraph) {
        return i;
      }
    }
    boolean isFollowed =
        next < settled.size()
            && isSpeaker(settled.get(next))
            && paragraphs.of(settled.get(next).cue().start()) == paragraph;
    if (isFollowed) {
      return next;
    }
    for (int i = next - 1; i >= Math.max(0, next - 4); i--) {
      Draft draft = settled.get(i);
      if (isSpeaker(draft) && paragraphs.of(draft.contentEnd()) == paragraph - 1) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSpeaker(Draft draft) {
    return draft.source() != null
        && draft.manner() != Manner.THOUGHT
        && quotations.at(draft.cue().start()).isEmpty();
  }

  private List<Quotation> unclaimed(List<Draft> drafts) {
    List<Span> claimed = new ArrayList<>();
    for (Draft draft : drafts) {
      if (quotations.at(draft.cue().start()).isEmpty()) {
        claimed.addAll(draft.content());
      }
    }
    claimed.sort(null);
    List<Quotation> loose = new ArrayList<>();
    int reach = 0;
    int next = 0;
    for (Quotation quote : quotations.all()) {
      while (next < claimed.size() && claimed.get(next).start() < quote.span().end()) {
        reach = Math.max(reach, claimed.get(next++).end());
      }
      if (reach <= quote.span().start() && quote.isSpeech()) {
        loose.add(quote);
      }
    }
    return loose;
  }

  /** Whether a sentence begins and a sentence ends with the quotation. */
  private boolean isAlone(Quotation quote, List<Grammar> grammars) {
    Span inner = quote.inner();
    Optional<Sentence> first = sentence(inner.start(), grammars);
    Optional<Sentence> last = sentence(inner.end() - 1, grammars);
    return first.isPresent()
        && last.isPresent()
        && isEmpty(first.get().span().start(), inner.start())
        && isEmpty(inner.end(), last.get().span().end());
  }

  private boolean isEmpty(int from, int to) {
    return from >= to || quotations.letters(Span.of(from, Math.min(to, chars.length()))) == 0;
  }

  private static Optional<Sentence> sentence(int place, List<Grammar> grammars) {
    return at(place, grammars).map(Grammar::sentence);
  }

  private static Optional<Grammar> at(int place, List<Grammar> grammars) {
    int low = 0;
    int high = grammars.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = grammars.get(middle).sentence().span();
      if (span.end() <= place) {
        low = middle + 1;
      } else if (span.start() > place) {
        high = middle - 1;
      } else {
        return Optional.of(grammars.get(middle));
      }
    }
    return Optional.empty();
  }
}
