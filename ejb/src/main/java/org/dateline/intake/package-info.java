/**
 * The way in: the listener on the queue, the way onto it for others, and the letters that go back.
 * The only room that knows messages. Imports the domain and desk. Must never learn what a story
 * says, nor how it is kept.
 */
@NullMarked
package org.dateline.intake;

import org.jspecify.annotations.NullMarked;
