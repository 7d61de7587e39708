/**
 * What Dateline codes, as data: triggers, light verbs, cues of status, contexts and the scale, read
 * once from the lexicon's files. Imports the event's own words and parsing's word classes. Must
 * never see a sentence.
 */
@NullMarked
package org.dateline.event.codebook;

import org.jspecify.annotations.NullMarked;
