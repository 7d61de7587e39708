/**
 * Many documents at once: how they come in, and how far they have come. Imports documents, lists,
 * problem and the domain's wire and ledger. Must never learn what a line or an archive is.
 */
@NullMarked
package org.dateline.api.batches;

import org.jspecify.annotations.NullMarked;
