package org.dateline.text;

import java.util.Arrays;

/**
 * Where the characters of a shadow come from. A run that was copied maps unit by unit, a run that
 * was replaced by one of another length as a whole; what was dropped has no run. Immutable; a
 * look-up is a binary search.
 */
public final class SourceMap {

  private final int[] shadowStarts;
  private final int[] sourceStarts;
  private final int[] sourceEnds;

  /**
   * @param shadowStarts where each run begins in the shadow, strictly ascending; the last element
   *     is the shadow's length
   * @param sourceStarts where each run begins in the source
   * @param sourceEnds where each run ends in the source
   */
  SourceMap(int[] shadowStarts, int[] sourceStarts, int[] sourceEnds) {
    this.shadowStarts = shadowStarts.clone();
    this.sourceStarts = sourceStarts.clone();
    this.sourceEnds = sourceEnds.clone();
  }

  /** The original characters behind a run of the shadow; an empty run gives an empty span. */
  public Span source(Span shadow) {
    int start = start(shadow.start());
    return Span.of(start, shadow.isEmpty() ? start : end(shadow.end() - 1));
  }

  private int start(int at) {
    int run = run(at);
    return sourceStarts[run] + (isCopied(run) ? at - shadowStarts[run] : 0);
  }

  private int end(int last) {
    int run = run(last);
    return isCopied(run) ? sourceStarts[run] + last - shadowStarts[run] + 1 : sourceEnds[run];
  }

  private int run(int at) {
    int found = Arrays.binarySearch(shadowStarts, at);
    return found >= 0 ? found : -found - 2;
  }

  private boolean isCopied(int run) {
    return run + 1 == shadowStarts.length
        || shadowStarts[run + 1] - shadowStarts[run] == sourceEnds[run] - sourceStarts[run];
  }
}
