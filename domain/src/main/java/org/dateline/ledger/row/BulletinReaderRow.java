package org.dateline.ledger.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far somebody has come with the bulletins. */
@Entity
@Table(name = "bulletin_reader")
public class BulletinReaderRow {

  /** Who gives them their places. */
  public static final String DESK = "desk";

  /** Who sends them to the topic. */
  public static final String TOPIC = "topic";

  @Id private String name;
  private long position;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected BulletinReaderRow() {}

  public String name() {
    return name;
  }

  public long position() {
    return position;
  }

  public void moveTo(long reached) {
    position = reached;
  }
}
