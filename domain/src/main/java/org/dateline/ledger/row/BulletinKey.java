package org.dateline.ledger.row;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.dateline.ledger.Change;
import org.jspecify.annotations.Nullable;

/** A version of an event and what is told of it. */
public class BulletinKey implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private String event;
  private int version;
  private Change change;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected BulletinKey() {}

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BulletinKey that
        && event.equals(that.event)
        && version == that.version
        && change == that.change;
  }

  @Override
  public int hashCode() {
    return Objects.hash(event, version, change);
  }
}
