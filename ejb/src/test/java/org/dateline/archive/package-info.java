/** The ledger on real databases. */
@NullMarked
package org.dateline.archive;

import org.jspecify.annotations.NullMarked;
