package org.dateline.ledger.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.dateline.ledger.Batch;
import org.jspecify.annotations.Nullable;

/** A batch; written when its first submissions are there, and when all are. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what no method does
@Table(name = "batch")
public class BatchRow {

  @Id private String id;

  private @Nullable Integer total;

  @Column(updatable = false)
  private Instant started;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected BatchRow() {}

  public BatchRow(Batch batch) {
    id = batch.id();
    total = batch.total();
    started = batch.started();
  }

  /** Takes over how many there are, once somebody knows. */
  public void count(@Nullable Integer all) {
    if (all != null) {
      total = all;
    }
  }
}
