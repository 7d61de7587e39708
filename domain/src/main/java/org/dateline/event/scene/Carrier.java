package org.dateline.event.scene;

import org.dateline.event.codebook.LightVerbs.LightVerb;
import org.dateline.parsing.Token;

/** The verb that carries an event noun: "launched" in "launched an attack". */
public record Carrier(Token verb, LightVerb light) {}
