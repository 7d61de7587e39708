package org.dateline.ledger;

import java.time.Instant;
import org.dateline.document.Document;
import org.dateline.reading.Reading;

/**
 * A document and its reading, on the way into the ledger.
 *
 * @param submission id of the submission that brought it
 * @param received when the submission arrived
 */
public record Entry(String submission, Document document, Reading reading, Instant received) {}
