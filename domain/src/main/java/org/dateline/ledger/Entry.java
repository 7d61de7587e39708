package org.dateline.ledger;

import java.time.Instant;
import org.dateline.document.Document;
import org.dateline.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A document and its reading, on the way into the ledger.
 *
 * @param submission id of the submission that brought it
 * @param reading null where the ledger said that it need not be read
 * @param received when the submission arrived
 */
public record Entry(
    String submission, Document document, @Nullable Reading reading, Instant received) {}
