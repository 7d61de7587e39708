/**
 * When: expressions of time, resolved against the day of the document. Imports lexicon, parsing and
 * text. Must never learn what happened then.
 */
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
