package org.dateline.ledger.row;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A version of an event. */
public class EventKey implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private String id;
  private int version;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected EventKey() {}

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EventKey that && id.equals(that.id) && version == that.version;
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, version);
  }
}
