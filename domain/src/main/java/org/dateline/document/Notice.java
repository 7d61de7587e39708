package org.dateline.document;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the sender wants done with an item: shown, held back until an hour, taken back, corrected.
 *
 * @param status IPTC's publication status
 * @param isCorrection whether this revision is said to mend an error of an earlier one
 * @param embargoedUntil nobody is shown it before this instant, or null where it may be shown at
 *     once; {@link #NO_END} where no hour is given
 * @param expires from this instant on nobody is shown it, or null
 */
public record Notice(
    Status status,
    boolean isCorrection,
    @Nullable Instant embargoedUntil,
    @Nullable Instant expires) {

  /** Nothing is asked for. */
  public static final Notice NONE = new Notice(Status.USABLE, false, null, null);

  /** An hour that never comes, within the years that every database can carry. */
  public static final Instant NO_END = Instant.parse("9999-12-31T00:00:00Z");

  /** Whether the item is killed: nobody is shown it, nor anything that was ever read in it. */
  public boolean isKill() {
    return status != Status.USABLE;
  }

  /** Whether it is usable, but not yet. */
  public boolean isEmbargoed(Instant at) {
    return !isKill() && embargoedUntil != null && embargoedUntil.isAfter(at);
  }

  /** IPTC's publication statuses. */
  public enum Status {
    USABLE,
    /** Not to be used until further notice. */
    WITHHELD,
    /** Never to be used: a kill. */
    CANCELED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
