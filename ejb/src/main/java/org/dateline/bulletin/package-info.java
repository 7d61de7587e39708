/**
 * What was stored, changed or retracted, told to the topic after the transaction that did it.
 * Imports the domain's ledger and json. Must never learn how it is kept, nor how copy comes in.
 */
@NullMarked
package org.dateline.bulletin;

import org.jspecify.annotations.NullMarked;
