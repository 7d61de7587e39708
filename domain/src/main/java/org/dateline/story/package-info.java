/**
 * Which documents are about the same happening: whether one is a copy of another, by its sketch,
 * and whether one tells of the same as others, by its gist. Imports text, document, search and
 * lexicon. Must never learn how a ledger keeps a sketch or a gist, nor who sent a story.
 */
@NullMarked
package org.dateline.story;

import org.jspecify.annotations.NullMarked;
