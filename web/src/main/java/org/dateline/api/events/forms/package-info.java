/**
 * Stored events as files: the columns of a table, GeoJSON, PLOVER, GDELT. Each is made of the
 * contract's JSON form alone; what an event does not say stays empty. Imports exports. Must never
 * learn of HTTP or of the ledger.
 */
@NullMarked
package org.dateline.api.events.forms;

import org.jspecify.annotations.NullMarked;
