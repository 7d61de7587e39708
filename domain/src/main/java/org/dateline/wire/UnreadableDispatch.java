package org.dateline.wire;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Copy that cannot be read, ever: it is rejected once, with its reason, and not tried again.
 * Carries which field or which offset is at fault, so that the sender can mend it.
 */
public final class UnreadableDispatch extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final Cause cause;
  private final @Nullable String field;

  /**
   * @param field the field or property at fault, or null where it is the body as a whole
   * @param detail one sentence for the sender: what is wrong, with the offset if there is one
   */
  public UnreadableDispatch(Cause cause, @Nullable String field, String detail) {
    // Without a stack: a feed may have thousands, and none of them is a fault of ours.
    super(detail, null, false, false);
    this.cause = cause;
    this.field = field;
  }

  /** Which kind of fault; each has its own status over HTTP. */
  public Cause kind() {
    return cause;
  }

  public @Nullable String field() {
    return field;
  }

  /** Kinds of fault. */
  public enum Cause {
    /** 415: a content type that no reader knows. */
    UNSUPPORTED_TYPE,
    /** 413. */
    TOO_LARGE,
    /** 400: bytes that are not what the content type says. */
    MALFORMED,
    /** 422: well formed, but a field is missing or has no legal value. */
    INVALID
  }
}
