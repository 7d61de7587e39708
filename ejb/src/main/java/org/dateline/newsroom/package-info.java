/**
 * The newsroom put together: its opening in the morning, who works in it, and how it is. The only
 * room that knows all the others, and what the container injects elsewhere. Must never learn what
 * the others do with it.
 */
@NullMarked
package org.dateline.newsroom;

import org.jspecify.annotations.NullMarked;
