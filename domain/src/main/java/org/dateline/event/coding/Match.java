package org.dateline.event.coding;

import org.dateline.event.codebook.Trigger;
import org.dateline.parsing.Token;
import org.dateline.text.Span;

/**
 * Words of a sentence that a trigger of the lexicon fits.
 *
 * @param token the word on which the parties hang
 * @param span all words of the trigger
 */
record Match(Trigger trigger, Token token, Span span) {}
