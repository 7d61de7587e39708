package org.dateline.ledger.row;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Objects;
import org.dateline.document.Revision;
import org.jspecify.annotations.Nullable;

/** A revision of a document: the document, and how many came before. */
public class RevisionKey implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** Below every revision that a sender can give. */
  static final BigInteger NONE = BigInteger.ONE.negate();

  private String document;
  private int ordinal;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected RevisionKey() {}

  /** What a revision is compared by; below all others where its sender gave none. */
  public static BigInteger rank(@Nullable Revision revision) {
    return revision == null ? NONE : revision.rank();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RevisionKey that
        && document.equals(that.document)
        && ordinal == that.ordinal;
  }

  @Override
  public int hashCode() {
    return Objects.hash(document, ordinal);
  }
}
