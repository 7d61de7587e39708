package org.dateline.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.speech.CueVerb.Stance;
import org.dateline.text.Span;

/**
 * The attributions of a story, and on whose word any of its words stand. Immutable; safe for all
 * threads.
 */
public final class Attributions {

  /** Nobody's speech is nested deeper; what is, is left out of the chain's far end. */
  private static final int DEEPEST = 12;

  private final List<Attribution> all;
  private final Map<String, Stance> stances;
  private final int[] borders;
  private final List<List<Layer>> layers = new ArrayList<>();

  private record Layer(Span span, Attribution attribution) {
    private boolean isCited() {
      return attribution.rule().equals(Citing.RULE);
    }
  }

  private static final Comparator<Layer> NEAREST =
      Comparator.comparingInt((Layer layer) -> layer.span().length())
          .thenComparing(layer -> !layer.isCited());

  Attributions(List<Attribution> all, Map<String, Stance> stances) {
    this.all = List.copyOf(all);
    this.stances = Map.copyOf(stances);
    List<Layer> spans = new ArrayList<>();
    all.forEach(a -> a.content().forEach(span -> spans.add(new Layer(span, a))));
    spans.sort(Comparator.comparing(Layer::span));
    borders =
        spans.stream()
            .flatMap(l -> Stream.of(l.span().start(), l.span().end()))
            .mapToInt(Integer::intValue)
            .sorted()
            .distinct()
            .toArray();
    fill(spans);
  }

  public static Attributions none() {
    return new Attributions(List.of(), new HashMap<>());
  }

  /**
   * For every stretch between two borders the contents that cover it, the closest-fitting first.
   */
  private void fill(List<Layer> spans) {
    List<Layer> open = new ArrayList<>();
    int next = 0;
    for (int border : borders) {
      open.removeIf(layer -> layer.span().end() <= border);
      while (next < spans.size() && spans.get(next).span().start() == border) {
        open.add(spans.get(next++));
      }
      open.sort(NEAREST);
      while (open.size() > DEEPEST) {
        open.remove(open.size() - 1);
      }
      layers.add(List.copyOf(open));
    }
  }

  /** In reading order of their cues. */
  public List<Attribution> all() {
    return all;
  }

  /** On whose word these characters stand, the nearest speaker first; none: the outlet's own. */
  public List<Attribution> over(Span span) {
    int at = Arrays.binarySearch(borders, span.start());
    int stretch = at >= 0 ? at : -at - 2;
    if (stretch < 0) {
      return List.of();
    }
    return layers.get(stretch).stream()
        .filter(layer -> layer.span().contains(span))
        .map(Layer::attribution)
        .distinct()
        .toList();
  }

  /** The attribution whose cue is at these characters: "announced" in "announced a ceasefire". */
  public Optional<Attribution> cuedBy(Span span) {
    int at = Collections.binarySearch(all, span.start(), CUE_ORDER);
    return at >= 0 && all.get(at).cue().span().overlaps(span)
        ? Optional.of(all.get(at))
        : Optional.empty();
  }

  private static final Comparator<Object> CUE_ORDER =
      Comparator.comparingInt(
          thing -> thing instanceof Attribution a ? a.cue().span().start() : (Integer) thing);

  /** How far the text stands behind it. */
  public Stance stance(Attribution attribution) {
    return stances.getOrDefault(attribution.id(), Stance.NEUTRAL);
  }
}
