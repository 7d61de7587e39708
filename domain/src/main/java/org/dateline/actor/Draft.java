package org.dateline.actor;

import org.jspecify.annotations.Nullable;

/**
 * A mention in the making.
 *
 * @param first index of the phrase's first token
 * @param last index of its last token, inclusive
 * @param core index of the token that ends the phrase's core, before any "of …"
 * @param title the last title or role noun of the phrase, or null
 */
record Draft(int first, int last, int core, @Nullable Title title, Finding finding) {

  Draft with(Finding other) {
    return new Draft(first, last, core, title, other);
  }
}
