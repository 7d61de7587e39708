package org.dateline.ledger.row;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.dateline.ledger.index.Facet;
import org.jspecify.annotations.Nullable;

/**
 * A facet of a version of an event, or of a finding. The table's key has the day too, by which its
 * rows lie together; a version has one day.
 */
public class FacetKey implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private String item;
  private int version;
  private Facet.Kind kind;
  private String value;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected FacetKey() {}

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FacetKey that
        && item.equals(that.item)
        && version == that.version
        && kind == that.kind
        && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(item, version, kind, value);
  }
}
