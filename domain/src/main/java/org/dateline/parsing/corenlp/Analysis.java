package org.dateline.parsing.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.List;

/**
 * What the engine says of a stretch of words.
 *
 * @param arcs its dependencies, or none if it was not parsed
 */
record Analysis(List<CoreLabel> tokens, List<TypedDependency> arcs, boolean isTagged) {}
