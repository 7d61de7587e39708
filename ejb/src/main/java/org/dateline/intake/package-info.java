/**
 * The way in: the listener on the queue, the way onto it for others, one by one and by the hundred,
 * the letters that go back, and those that nobody could deliver. The only room that knows messages.
 * Imports the domain and desk. Must never learn what a story says, nor how it is kept.
 */
@NullMarked
package org.dateline.intake;

import org.jspecify.annotations.NullMarked;
