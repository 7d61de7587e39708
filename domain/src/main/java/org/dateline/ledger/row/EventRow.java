package org.dateline.ledger.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.dateline.event.EventType;
import org.dateline.ledger.Filing.FiledEvent;
import org.jspecify.annotations.Nullable;

/** An event; never deleted: what is taken back is retracted. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what no method does
@Table(name = "event")
public class EventRow {

  @Id private String id;

  @Column(updatable = false)
  private String document;

  @Enumerated(EnumType.STRING)
  private EventType type;

  private @Nullable String mode;
  private LocalDate happened;

  @Column(name = "first_day")
  private @Nullable LocalDate first;

  @Column(name = "last_day")
  private @Nullable LocalDate last;

  @Column(updatable = false)
  private Instant recorded;

  private @Nullable Instant retracted;
  private String json;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected EventRow() {}

  @SuppressWarnings("NullAway.Init") // retell fills the rest
  public EventRow(String document, FiledEvent event, Instant now) {
    this.id = event.id();
    this.document = document;
    this.recorded = now;
    retell(event);
  }

  /** Takes over the event as a newer revision tells it; also when it had been retracted. */
  public final void retell(FiledEvent told) {
    type = told.event().type();
    mode = told.event().mode();
    happened = told.day();
    first = told.first();
    last = told.last();
    json = told.json();
    retracted = null;
  }

  /** The newest revision tells it no longer. */
  public void retract(Instant now) {
    if (retracted == null) {
      retracted = now;
    }
  }

  public String id() {
    return id;
  }
}
