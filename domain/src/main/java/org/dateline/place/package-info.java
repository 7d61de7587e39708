/**
 * Which place a name means, and in what role it stands. Imports lexicon, parsing and text. Must
 * never learn what happened there.
 */
@NullMarked
package org.dateline.place;

import org.jspecify.annotations.NullMarked;
