package org.dateline.ledger;

import org.dateline.document.Document;
import org.dateline.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A document and its reading, on the way into the ledger.
 *
 * @param submission id of the submission that brought it
 * @param reading null where the ledger said that it need not be read
 */
public record Entry(
    String submission, Document document, @Nullable Reading reading, Arrival arrival) {}
