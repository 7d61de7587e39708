/**
 * The coder: from the grammar of sentences, and from who, where and when, to events. Imports the
 * codebook, speech, actor, place, time, parsing and text. Must never learn how documents are
 * stored, nor in what order the steps before it ran.
 */
@NullMarked
package org.dateline.event.coding;

import org.jspecify.annotations.NullMarked;
