package org.dateline.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name was taken for.
 *
 * @param runnerUp the next likely place of the name, or null
 * @param reasons what spoke for the place
 */
record Choice(Candidate place, @Nullable Candidate runnerUp, List<String> reasons) {

  Choice {
    reasons = List.copyOf(reasons);
  }
}
