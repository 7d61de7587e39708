package org.dateline.ledger.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A story: what its documents tell is in their own rows. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what no method does
@Table(name = "story")
public class StoryRow {

  @Id private String id;

  /** The day of the last document that joined it; what stories are sorted by. */
  private LocalDate latest;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected StoryRow() {}

  public StoryRow(String id, LocalDate latest) {
    this.id = id;
    this.latest = latest;
  }
}
