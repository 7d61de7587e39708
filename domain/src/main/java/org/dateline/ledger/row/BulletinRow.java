package org.dateline.ledger.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.dateline.ledger.Change;
import org.jspecify.annotations.Nullable;

/** What is to be told of an event, or was told. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what no method does
@Table(name = "bulletin")
@IdClass(BulletinKey.class)
public class BulletinRow {

  @Id private String event;
  @Id private int version;

  @Id
  @Enumerated(EnumType.STRING)
  private Change change;

  private String document;
  private Instant due;
  private @Nullable Long position;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected BulletinRow() {}

  /**
   * @param due from when on it may be told
   */
  public BulletinRow(String event, int version, Change change, String document, Instant due) {
    this.event = event;
    this.version = version;
    this.change = change;
    this.document = document;
    this.due = due;
  }

  /** Gives it its place among all that were told. */
  public void place(long given) {
    position = given;
  }
}
