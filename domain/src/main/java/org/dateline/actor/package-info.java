/**
 * Who is meant by a name, a title, a demonym or a metonym, on the day of the story. Imports
 * lexicon, parsing and text. Must never learn what anybody did.
 */
@NullMarked
package org.dateline.actor;

import org.jspecify.annotations.NullMarked;
