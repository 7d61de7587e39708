package org.dateline.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Which attribution's cue stands inside the content of which other. */
final class Nesting {

  private final List<Draft> drafts;

  /**
   * @param drafts in reading order of their cues
   */
  Nesting(List<Draft> drafts) {
    this.drafts = drafts;
  }

  static String id(int index) {
    return "a" + (index + 1);
  }

  private record Layer(Span span, int draft) {}

  /** For each draft the id of the one with the tightest content around its cue, or null. */
  List<@Nullable String> within() {
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      int draft = i;
      drafts.get(i).content().forEach(span -> layers.add(new Layer(span, draft)));
    }
    layers.sort(Comparator.comparing(Layer::span));
    List<@Nullable String> within = new ArrayList<>();
    List<Layer> open = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < drafts.size(); i++) {
      Span cue = drafts.get(i).cue();
      while (next < layers.size() && layers.get(next).span().start() <= cue.start()) {
        open.add(layers.get(next++));
      }
      open.removeIf(layer -> layer.span().end() <= cue.start());
      String cited = cited(i);
      within.add(cited == null ? tightest(open, cue, i) : cited);
    }
    return within;
  }

  /** "the agency said, citing officials": the officials stand inside what the agency said. */
  private @Nullable String cited(int draft) {
    Draft inner = drafts.get(draft);
    for (int i = draft - 1; i >= 0 && inner.rule().equals(Citing.RULE); i--) {
      if (drafts.get(i).sentence() != inner.sentence()) {
        return null;
      }
      if (drafts.get(i).content().equals(inner.content())) {
        return id(i);
      }
    }
    return null;
  }

  private @Nullable String tightest(List<Layer> open, Span cue, int self) {
    return open.stream()
        .filter(layer -> layer.draft() != self && layer.span().contains(cue))
        .min(Comparator.comparingInt(layer -> layer.span().length()))
        .map(layer -> id(layer.draft()))
        .orElse(null);
  }
}
