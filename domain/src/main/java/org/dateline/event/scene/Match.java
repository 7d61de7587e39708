package org.dateline.event.scene;

import org.dateline.event.codebook.Trigger;
import org.dateline.parsing.Token;
import org.dateline.text.Span;

/**
 * Words of a sentence that a trigger of the lexicon fits.
 *
 * @param token the word on which the parties hang
 * @param span all words of the trigger
 */
public record Match(Trigger trigger, Token token, Span span) {}
