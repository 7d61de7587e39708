/**
 * Bytes as received become documents: one reader per format. Imports document, text, and of the
 * ledger only what a submission is; the one room besides json that knows a JSON library, and the
 * only one that knows HTML. Must never learn what a story says.
 */
@NullMarked
package org.dateline.wire;

import org.jspecify.annotations.NullMarked;
