package org.dateline.event.coding;

import org.dateline.event.codebook.LightVerbs.LightVerb;
import org.dateline.parsing.Token;

/** The verb that carries an event noun: "launched" in "launched an attack". */
record Carrier(Token verb, LightVerb light) {}
