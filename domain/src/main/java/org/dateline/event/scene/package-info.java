/**
 * The scene of a sentence: who stands where in its grammar, whom and what its words mean, in what
 * sense they are told, when and where. Imports the codebook, speech, actor, place, time, parsing
 * and text. Must never learn what the coder or the readers of agreements make of it.
 */
@NullMarked
package org.dateline.event.scene;

import org.jspecify.annotations.NullMarked;
