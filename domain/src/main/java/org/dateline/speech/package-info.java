/**
 * On whose word: attributions, quotations, speakers. Imports actor, place, time, lexicon, parsing
 * and text. Must never learn what an event is.
 */
@NullMarked
package org.dateline.speech;

import org.jspecify.annotations.NullMarked;
