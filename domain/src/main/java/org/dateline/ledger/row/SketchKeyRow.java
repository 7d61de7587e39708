package org.dateline.ledger.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of the keys by which a copy of a document is found. */
@Entity
@Table(name = "sketch_key")
@IdClass(SketchKeyRow.Key.class)
public class SketchKeyRow {

  @Id
  @Column(name = "sketch_key")
  private long key;

  @Id private String document;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SketchKeyRow() {}

  public SketchKeyRow(long key, String document) {
    this.key = key;
    this.document = document;
  }

  /** The key and whose it is. */
  public static class Key implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    private long key;
    private String document;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Key() {}

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that && key == that.key && document.equals(that.document);
    }

    @Override
    public int hashCode() {
      return Objects.hash(key, document);
    }
  }
}
