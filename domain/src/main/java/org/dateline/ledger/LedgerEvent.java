package org.dateline.ledger;

import java.time.Instant;
import org.dateline.json.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event as stored, in one of its versions.
 *
 * @param id unique in the ledger; stays through revisions
 * @param version from 1
 * @param document id of the document that tells it
 * @param story that the document belongs to, or null where that is not known
 * @param recorded when Dateline knew it
 * @param retracted when it was taken back, or null; also in an older version, if the event was
 * @param denies id in the ledger of the event that it denies, or null
 * @param json the event in the contract's form of a reading, as it was stored
 */
public record LedgerEvent(
    String id,
    int version,
    String document,
    @Nullable String story,
    Instant recorded,
    @Nullable Instant retracted,
    @Nullable String denies,
    String json) {

  /** What the ledger adds to the event of the reading. */
  public StoredEvent stored() {
    return new StoredEvent(id, document, story, recorded, retracted, denies);
  }
}
