/** Ids, filings and filters. */
@NullMarked
package org.dateline.ledger;

import org.jspecify.annotations.NullMarked;
