package org.dateline.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as stored.
 *
 * @param id unique in the ledger; stays through revisions
 * @param document id of the document that tells it
 * @param recorded when Dateline knew it
 * @param retracted when it was taken back, or null
 * @param json the event in the contract's form of a reading, as it was stored
 */
public record LedgerEvent(
    String id, String document, Instant recorded, @Nullable Instant retracted, String json) {}
