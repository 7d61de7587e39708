/**
 * The question about events: its parameters, its pages, its answers. Imports exports, lists,
 * problem and the domain's ledger.
 */
@NullMarked
package org.dateline.api.events;

import org.jspecify.annotations.NullMarked;
