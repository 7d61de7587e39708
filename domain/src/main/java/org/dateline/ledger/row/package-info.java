/**
 * The tables as JPA rows, and nothing else: the one room of the domain that knows the persistence
 * API. Imports ledger and what lies below it. Must never learn of queries or transactions; no row
 * leaves the archive.
 */
@NullMarked
package org.dateline.ledger.row;

import org.jspecify.annotations.NullMarked;
