package org.dateline.event;

import java.util.List;
import java.util.Locale;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * In what sense it is said to be so.
 *
 * @param isBackground told as history; in JSON {@code background}
 * @param cues the words that decided it
 * @param condition the words that say on what it depends, or null
 */
public record Status(
    Modality modality,
    Polarity polarity,
    Certainty certainty,
    boolean isBackground,
    List<Span> cues,
    @Nullable Span condition) {

  public Status(
      Modality modality,
      Polarity polarity,
      Certainty certainty,
      boolean isBackground,
      List<Span> cues,
      @Nullable Span condition) {
    this.modality = modality;
    this.polarity = polarity;
    this.certainty = certainty;
    this.isBackground = isBackground;
    this.cues = List.copyOf(cues);
    this.condition = condition;
  }

  /** The same, told as history. */
  public Status asBackground() {
    return new Status(modality, polarity, certainty, true, cues, condition);
  }

  public Status with(Modality other) {
    return new Status(other, polarity, certainty, isBackground, cues, condition);
  }

  /** Whether it is said to be so, or wanted, planned, threatened, supposed. */
  public enum Modality {
    ASSERTED,
    /** Asked for or negotiated, not obtained. */
    SOUGHT,
    PLANNED,
    THREATENED,
    CONDITIONAL,
    HYPOTHETICAL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Negative: it did not happen. */
  public enum Polarity {
    POSITIVE,
    NEGATIVE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How sure the text is. */
  public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
