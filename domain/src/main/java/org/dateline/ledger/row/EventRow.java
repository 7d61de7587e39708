package org.dateline.ledger.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.dateline.event.EventType;
import org.dateline.json.Withheld;
import org.dateline.ledger.Change;
import org.dateline.ledger.FiledEvent;
import org.dateline.ledger.Lasting;
import org.dateline.ledger.Showing;
import org.dateline.ledger.index.IndexCard;
import org.jspecify.annotations.Nullable;

/** An event in one of its versions; never deleted: what is taken back is shown no longer. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what no method does
@Table(name = "event")
@IdClass(EventKey.class)
public class EventRow {

  @Id private String id;
  @Id private int version;

  @Column(updatable = false)
  private String document;

  @Column(updatable = false)
  private @Nullable String story;

  @Column(updatable = false)
  private int revision;

  @Enumerated(EnumType.STRING)
  private Change change;

  private String substance;

  @Enumerated(EnumType.STRING)
  private EventType type;

  private @Nullable String mode;
  private LocalDate happened;

  @Column(name = "first_day")
  private @Nullable LocalDate first;

  @Column(name = "last_day")
  private @Nullable LocalDate last;

  @Enumerated(EnumType.STRING)
  private Lasting lasting;

  @Column(updatable = false)
  private Instant recorded;

  @Column(name = "shown_from")
  private Instant shownFrom;

  @Column(name = "shown_until")
  private Instant shownUntil;

  private @Nullable String denies;
  private String modality;
  private String polarity;
  private String certainty;
  private String background;
  private double confidence;
  private double goldstein;
  private @Nullable Double latitude;
  private @Nullable Double longitude;
  private LocalDate reported;
  private String card;
  private String json;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected EventRow() {}

  /** The version in which a revision tells an event that it is the first to tell, or to change. */
  @SuppressWarnings("NullAway.Init") // the card fills in the rest
  public EventRow(FiledEvent told, Telling telling) {
    id = telling.id();
    version = telling.version();
    document = telling.document();
    story = telling.story();
    revision = telling.revision();
    change = telling.change();
    denies = telling.denies();
    recorded = telling.recorded();
    shownFrom = telling.shown().from();
    shownUntil = telling.shown().until();
    substance = told.substance();
    type = told.type();
    mode = told.mode();
    happened = told.day();
    first = told.first();
    last = told.last();
    lasting = Lasting.of(first, last);
    json = told.json();
    index(told.card());
  }

  private void index(IndexCard card) {
    modality = card.modality();
    polarity = card.polarity();
    certainty = card.certainty();
    background = card.background();
    confidence = card.confidence();
    goldstein = card.goldstein();
    latitude = card.where() == null ? null : card.where().latitude();
    longitude = card.where() == null ? null : card.where().longitude();
    reported = card.reported();
    this.card = card.hash();
  }

  /**
   * Which version of which event it is, and when it is shown.
   *
   * @param version from 1
   * @param story of the document, or null where that is not known
   * @param revision the ordinal of the revision that tells it so
   * @param recorded when the event was known first, in whatever version
   */
  public record Telling(
      String id,
      int version,
      String document,
      @Nullable String story,
      int revision,
      Change change,
      @Nullable String denies,
      Instant recorded,
      Showing shown) {}

  /**
   * Unsays what a later revision that is not yet shown had said of its end.
   *
   * @param expires when the revision that holds now expires
   */
  public void reopen(Instant expires, Instant now) {
    shownUntil = Ends.reopened(shownFrom, expires, now);
  }

  /** It is so until then, as the newest revision wants it. */
  public void extend(Instant until) {
    shownUntil = until;
  }

  /** It is so no longer, from then on. */
  public void end(Instant then) {
    shownUntil = Ends.earlier(shownFrom, shownUntil, then);
  }

  public boolean isShown(Instant now) {
    return !shownFrom.isAfter(now) && shownUntil.isAfter(now);
  }

  /** Whether it was shown, and is no longer. */
  public boolean isOver(Instant now) {
    return !shownUntil.isAfter(now);
  }

  /** Whether it ever was shown, or will be. */
  public boolean isEverShown() {
    return shownUntil.isAfter(shownFrom);
  }

  /** Whether the event says the same in these words. */
  public boolean hasSubstance(FiledEvent told) {
    // An older Dateline kept none.
    return substance.isEmpty() || substance.equals(told.substance());
  }

  /** Hash of what it says; empty where an older Dateline kept none. */
  public String substance() {
    return substance;
  }

  /** Whether it is found by the same. */
  public boolean hasCard(FiledEvent told) {
    return card.equals(told.card().hash());
  }

  public boolean hasWords(FiledEvent told, @Nullable String denied) {
    return json.equals(told.json()) && Objects.equals(denies, denied);
  }

  public String id() {
    return id;
  }

  public int version() {
    return version;
  }

  public Instant recorded() {
    return recorded;
  }

  /** What it is sorted by. */
  public LocalDate happened() {
    return happened;
  }

  /** Takes its words out: nobody is to be told them any more. */
  public void withhold() {
    json = Withheld.of(json);
  }

  public String json() {
    return json;
  }
}
