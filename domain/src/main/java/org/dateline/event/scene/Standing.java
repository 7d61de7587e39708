package org.dateline.event.scene;

import java.util.ArrayList;
import java.util.List;
import org.dateline.event.Status;
import org.dateline.event.Status.Certainty;
import org.dateline.event.Status.Modality;
import org.dateline.event.Status.Polarity;
import org.dateline.event.codebook.StatusCues.Cue;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A status in the making: it begins as asserted, certain and positive, and each cue on the way up
 * adds to it. The modality nearest to the event's words wins; certainty only falls; two denials
 * make none. Not for sharing.
 */
final class Standing {

  private Modality modality = Modality.ASSERTED;
  private Certainty certainty = Certainty.CERTAIN;
  private boolean isNegative;
  private boolean isBackground;
  private @Nullable Span condition;
  private final List<Span> cues = new ArrayList<>();

  void add(Cue cue, Span words) {
    if (cue.isNegative()) {
      deny(words);
    }
    modality(cue.modality(), words);
    if (cue.certainty().compareTo(certainty) > 0) {
      certainty = cue.certainty();
    }
    isBackground |= cue.isBackground();
    note(words);
  }

  void modality(Modality other, Span words) {
    // What is only feared or asked about is not planned, whatever "will" says.
    boolean isDoubted = modality == Modality.PLANNED && other == Modality.HYPOTHETICAL;
    if ((modality == Modality.ASSERTED && other != Modality.ASSERTED) || isDoubted) {
      modality = other;
      note(words);
    }
  }

  /** Under an "if" nothing is sure. */
  void condition(Span words) {
    modality = Modality.CONDITIONAL;
    certainty = Certainty.POSSIBLE;
    condition = words;
  }

  /** What "would" means depends on the clause above. */
  void revise(Modality other) {
    modality = other;
  }

  /** Each word denies once, on whichever way one comes to it. */
  void deny(Span words) {
    if (cues.contains(words)) {
      return;
    }
    isNegative = !isNegative;
    note(words);
  }

  void background(Span words) {
    isBackground = true;
    note(words);
  }

  private void note(Span words) {
    if (!cues.contains(words)) {
      cues.add(words);
    }
  }

  Modality modality() {
    return modality;
  }

  Status status() {
    return new Status(
        modality,
        isNegative ? Polarity.NEGATIVE : Polarity.POSITIVE,
        certainty,
        isBackground,
        cues.stream().sorted().toList(),
        condition);
  }
}
