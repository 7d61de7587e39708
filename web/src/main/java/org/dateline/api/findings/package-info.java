/**
 * What documents say besides events: who said what, what was agreed, who is what to whom. Imports
 * exports, lists, problem, the filters of events and the domain's ledger.
 */
@NullMarked
package org.dateline.api.findings;

import org.jspecify.annotations.NullMarked;
