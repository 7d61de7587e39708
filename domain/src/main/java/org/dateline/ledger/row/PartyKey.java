package org.dateline.ledger.row;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a party: the version of the event, and the row's place in it. */
public class PartyKey implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private String event;
  private int version;
  private int ordinal;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PartyKey() {}

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartyKey that
        && event.equals(that.event)
        && version == that.version
        && ordinal == that.ordinal;
  }

  @Override
  public int hashCode() {
    return Objects.hash(event, version, ordinal);
  }
}
