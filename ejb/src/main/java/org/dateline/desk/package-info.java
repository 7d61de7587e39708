/**
 * The copy desk: one document from its dispatch to the ledger. Imports the domain. Must never learn
 * of messages, HTTP or tables.
 */
@NullMarked
package org.dateline.desk;

import org.jspecify.annotations.NullMarked;
