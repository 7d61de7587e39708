/**
 * Which place a name means, and in what role it stands. The gazetteer holds the names; {@link
 * org.dateline.place.PlaceFinder} finds them in a story, weighs what speaks for each place that
 * bears one, and keeps the runner-up and the reasons. Imports document, lexicon, parsing and text.
 * Must never learn what happened there.
 */
@NullMarked
package org.dateline.place;

import org.jspecify.annotations.NullMarked;
