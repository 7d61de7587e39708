package org.dateline.ledger.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.actor.Sector;
import org.dateline.event.Party;
import org.dateline.ledger.FiledEvent;
import org.jspecify.annotations.Nullable;

/**
 * A party of an event in one of its sectors, or in none, so that "Turkish military" is found in one
 * row. Written once.
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what no method does
@Table(name = "party")
@IdClass(PartyKey.class)
public class PartyRow {

  /** What the party is in the event. */
  public enum Side {
    ACTOR,
    RECIPIENT,
    MEDIATOR
  }

  @Id private String event;
  @Id private int version;
  @Id private int ordinal;

  @Enumerated(EnumType.STRING)
  private Side side;

  private @Nullable String actor;
  private @Nullable String country;

  @Enumerated(EnumType.STRING)
  private @Nullable Sector sector;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PartyRow() {}

  private PartyRow(EventRow event, int ordinal, Side side, Party party, @Nullable Sector sector) {
    this.event = event.id();
    this.version = event.version();
    this.ordinal = ordinal;
    this.side = side;
    this.actor = party.actor();
    this.country = party.country();
    this.sector = sector;
  }

  /** All rows of a version of an event. */
  public static List<PartyRow> of(EventRow row, FiledEvent filed) {
    List<PartyRow> rows = new ArrayList<>();
    add(rows, row, Side.ACTOR, filed.event().actors());
    add(rows, row, Side.RECIPIENT, filed.event().recipients());
    add(rows, row, Side.MEDIATOR, filed.event().mediators());
    return rows;
  }

  private static void add(List<PartyRow> rows, EventRow event, Side side, List<Party> parties) {
    for (Party party : parties) {
      List<@Nullable Sector> sectors =
          party.sectors().isEmpty()
              ? Arrays.asList((Sector) null)
              : new ArrayList<>(party.sectors());
      for (Sector sector : sectors) {
        rows.add(new PartyRow(event, rows.size(), side, party, sector));
      }
    }
  }
}
