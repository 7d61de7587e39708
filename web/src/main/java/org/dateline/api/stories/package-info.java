/**
 * Stories: documents on the same happening, and what they tell of it, merged. Imports exports,
 * lists, problem, events and documents for their forms, and the domain's ledger. Must never learn
 * how a story is known.
 */
@NullMarked
package org.dateline.api.stories;

import org.jspecify.annotations.NullMarked;
