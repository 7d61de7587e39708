package org.dateline.ledger;

import java.time.Instant;
import org.dateline.document.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a document, as the ledger knows of it.
 *
 * @param ordinal from 1, in the order of arrival
 * @param revision the sender's, or null
 * @param state what became of it when it came: stored, superseded or withheld
 * @param submission which brought it
 * @param recorded when it was entered
 * @param headline null also where it was never shown
 * @param shown when it was shown; never, for one that came too late
 */
public record FiledRevision(
    int ordinal,
    @Nullable String revision,
    SubmissionState state,
    String submission,
    Instant received,
    Instant recorded,
    @Nullable String headline,
    Notice notice,
    Showing shown) {}
