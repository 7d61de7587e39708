/**
 * Whether Dateline lives and what it has done: health checks and counts. Imports the domain's
 * ledger.
 */
@NullMarked
package org.dateline.api.vitals;

import org.jspecify.annotations.NullMarked;
