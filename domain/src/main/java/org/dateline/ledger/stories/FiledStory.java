package org.dateline.ledger.stories;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A story as the ledger has it: of its documents, those that are shown now.
 *
 * @param id stays, whatever comes to it
 * @param headline of the first of its documents, or its first line where it has none
 * @param from day of the first of them
 * @param until day of the last of them
 */
public record FiledStory(
    String id, @Nullable String headline, LocalDate from, LocalDate until, Counts counts) {

  /**
   * How many of each.
   *
   * @param origins documents that are no copies of another
   * @param publishers who published them, as far as that is known
   * @param tellings events as its documents tell them, not merged
   */
  public record Counts(long documents, long origins, long publishers, long tellings) {}
}
