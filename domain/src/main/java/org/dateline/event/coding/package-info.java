/**
 * The coder: from the scenes of sentences to events. Imports the scene, what stands (agreements,
 * relations), the codebook, speech, actor, place, time, parsing and text. Must never learn how
 * documents are stored, nor in what order the steps before it ran.
 */
@NullMarked
package org.dateline.event.coding;

import org.jspecify.annotations.NullMarked;
