/**
 * Who did how much to whom. Imports exports, lists, problem, the filters of events and the domain's
 * ledger.
 */
@NullMarked
package org.dateline.api.dyads;

import org.jspecify.annotations.NullMarked;
