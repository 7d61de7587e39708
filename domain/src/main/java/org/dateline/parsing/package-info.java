/**
 * The ports behind which a parser engine and a name recogniser stand, and the neutral grammar that
 * all rules are written on. Imports text only. Must never learn which engine is used.
 */
@NullMarked
package org.dateline.parsing;

import org.jspecify.annotations.NullMarked;
