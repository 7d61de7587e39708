package org.dateline.parsing;

import java.util.List;

/**
 * Finds names of persons, organisations and places in tokenised sentences. Safe for all threads.
 */
public interface NameRecogniser {

  /** The names of one sentence, in reading order, not overlapping. */
  List<Name> names(Sentence sentence);
}
