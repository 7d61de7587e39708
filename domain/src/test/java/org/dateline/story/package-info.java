/** Copies are told from other stories, on invented wires and real desks' edits. */
@NullMarked
package org.dateline.story;

import org.jspecify.annotations.NullMarked;
