/**
 * The contract's JSON forms, written once for what is stored and what is answered: the only place
 * where UTF-16 offsets become code points. Imports reading and what lies below it. Must never learn
 * of HTTP or of tables.
 */
@NullMarked
package org.dateline.json;

import org.jspecify.annotations.NullMarked;
