/**
 * The card index: by what events are found, and which findings are listed by themselves. Imports
 * json. Must never learn of tables or of questions.
 */
@NullMarked
package org.dateline.ledger.index;

import org.jspecify.annotations.NullMarked;
