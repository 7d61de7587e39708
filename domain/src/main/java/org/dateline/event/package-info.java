/**
 * What happened, in PLOVER's terms, and in what sense it is said to be so. Imports speech, actor,
 * place, time, lexicon, parsing and text. Must never learn how documents are stored.
 */
@NullMarked
package org.dateline.event;

import org.jspecify.annotations.NullMarked;
