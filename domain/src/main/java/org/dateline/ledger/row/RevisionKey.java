package org.dateline.ledger.row;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Objects;
import org.dateline.document.Revision;
import org.dateline.ledger.Filing;
import org.jspecify.annotations.Nullable;

/** This content of this revision of this document: what the ledger holds once. */
public class RevisionKey implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** Below every revision that a sender can give. */
  static final BigInteger NONE = BigInteger.ONE.negate();

  private String document;
  private BigInteger rank;
  private String hash;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected RevisionKey() {}

  public RevisionKey(String document, @Nullable Revision revision, String hash) {
    this.document = document;
    this.rank = rank(revision);
    this.hash = hash;
  }

  public static RevisionKey of(Filing filing) {
    return new RevisionKey(filing.id(), filing.document().revision(), filing.hash());
  }

  static BigInteger rank(@Nullable Revision revision) {
    return revision == null ? NONE : revision.rank();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RevisionKey that
        && document.equals(that.document)
        && rank.equals(that.rank)
        && hash.equals(that.hash);
  }

  @Override
  public int hashCode() {
    return Objects.hash(document, rank, hash);
  }
}
