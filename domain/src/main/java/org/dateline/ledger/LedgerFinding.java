package org.dateline.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution, an agreement or a relation as it is kept.
 *
 * @param id unique in the ledger
 * @param day what it is sorted by
 * @param recorded when Dateline knew it
 * @param retracted when its document said it no longer, or null
 * @param json in the contract's form; its {@code within} is an id, or where an older Dateline wrote
 *     it the number of an attribution of the same revision
 * @param history the same agreement or relation, as other documents have it too, the oldest first;
 *     empty for attributions
 */
public record LedgerFinding(
    String id,
    String document,
    int revision,
    LocalDate day,
    Instant recorded,
    @Nullable Instant retracted,
    String json,
    List<Before> history) {

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public LedgerFinding(
      String id,
      String document,
      int revision,
      LocalDate day,
      Instant recorded,
      @Nullable Instant retracted,
      String json,
      List<Before> history) {
    this.id = id;
    this.document = document;
    this.revision = revision;
    this.day = day;
    this.recorded = recorded;
    this.retracted = retracted;
    this.json = json;
    this.history = List.copyOf(history);
  }

  /** How it stood, by another document or by this one. */
  public record Before(String id, String document, String state, LocalDate day) {}
}
