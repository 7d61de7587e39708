/**
 * Stanford CoreNLP behind the ports of parsing: its tokeniser, tagger, dependency parser and one
 * name recogniser, called one by one. The only package that may import the engine. Must never learn
 * what its sentences are read for.
 */
@NullMarked
package org.dateline.parsing.corenlp;

import org.jspecify.annotations.NullMarked;
