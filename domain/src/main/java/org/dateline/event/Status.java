package org.dateline.event;

import java.util.List;
import java.util.Locale;
import org.dateline.text.Span;

/**
 * In what sense it is said to be so.
 *
 * @param isBackground told as history; in JSON {@code background}
 * @param cues the words that decided it
 */
public record Status(
    Modality modality,
    Polarity polarity,
    Certainty certainty,
    boolean isBackground,
    List<Span> cues) {

  public Status {
    cues = List.copyOf(cues);
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
