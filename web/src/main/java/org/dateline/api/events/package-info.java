/**
 * The question about events: its parameters, its pages, its answers. Imports exports, lists,
 * problem, search and the domain's event and ledger.
 */
@NullMarked
package org.dateline.api.events;

import org.jspecify.annotations.NullMarked;
