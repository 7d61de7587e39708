package org.dateline.document;

import java.time.OffsetDateTime;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A submitted item, read but not yet understood: the contract's document form.
 *
 * @param uri the sender's stable id; never empty (derived from the content where the sender gave
 *     none)
 * @param revision the sender's version of the item, or null
 * @param published when the outlet published it, or null; a date without a time is midnight UTC
 * @param language a BCP 47 tag, or null where the sender said nothing
 */
public record Document(
    String uri,
    @Nullable Revision revision,
    @Nullable String headline,
    @Nullable String byline,
    @Nullable String publisher,
    @Nullable OffsetDateTime published,
    @Nullable String url,
    @Nullable String language,
    Text text) {}
