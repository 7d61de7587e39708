/**
 * Stories as they are asked for: the documents on one happening, and their events merged into
 * occurrences. Imports ledger and what lies below it. Must never learn how a ledger finds them.
 */
@NullMarked
package org.dateline.ledger.stories;

import org.jspecify.annotations.NullMarked;
