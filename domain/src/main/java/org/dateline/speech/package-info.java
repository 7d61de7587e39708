/**
 * On whose word: attributions, quotations, speakers. {@link org.dateline.speech.AttributionFinder}
 * reads a story's sentences for cues (verbs and phrases of the speech lexicon), takes what stands
 * behind, before or around them as content, gives loose quotations to the speaker beside them, and
 * then says in reading order whose voice each is. {@link org.dateline.speech.Attributions} tells of
 * any words on whose word they stand.
 *
 * <p>Imports actor, place, time, lexicon, parsing and text. Must never learn what an event is.
 */
@NullMarked
package org.dateline.speech;

import org.jspecify.annotations.NullMarked;
