/**
 * Which documents and which events are about the same happening. So far: whether one story is a
 * copy of another, by what is kept of each, its sketch. Imports text and document, and is the one
 * room that knows Lucene. Must never learn how a ledger keeps a sketch, nor who sent a story.
 */
@NullMarked
package org.dateline.story;

import org.jspecify.annotations.NullMarked;
