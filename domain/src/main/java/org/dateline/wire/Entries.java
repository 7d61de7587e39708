package org.dateline.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.dateline.document.Document;

/**
 * The entries of a feed, each read for itself: one that cannot be read is a fault that tells its
 * number, and the rest goes on.
 *
 * @param entry reads one, with what the message and the feed say of all
 */
record Entries<T>(List<T> entries, BiFunction<T, ItemFields, Document> entry) {

  /** What a message may hold; a backlog goes by the batch. */
  private static final int MOST = 5000;

  Entries {
    entries = List.copyOf(entries);
  }

  static <T> Entries<T> of(List<T> entries, BiFunction<T, ItemFields, Document> entry) {
    return new Entries<>(entries, entry);
  }

  /**
   * A message's uri names one item: where there are several it names none of them.
   *
   * @throws UnreadableDispatch if no entry can be read: the first one's fault
   */
  Contents read(ItemFields envelope) {
    if (entries.isEmpty()) {
      throw ItemFields.invalid(null, "is a feed without entries");
    }
    if (entries.size() > MOST) {
      throw new UnreadableDispatch(
          UnreadableDispatch.Cause.TOO_LARGE,
          null,
          "The feed has " + entries.size() + " entries; at most " + MOST + " are taken.");
    }
    ItemFields common = entries.size() == 1 ? envelope : envelope.without("uri");
    List<Document> documents = new ArrayList<>();
    List<UnreadableDispatch> faults = new ArrayList<>();
    for (T one : entries) {
      try {
        documents.add(entry.apply(one, common));
      } catch (UnreadableDispatch e) {
        int number = documents.size() + faults.size() + 1;
        faults.add(
            new UnreadableDispatch(e.kind(), e.field(), "Entry " + number + ": " + e.getMessage()));
      }
    }
    if (documents.isEmpty()) {
      throw faults.get(0);
    }
    return new Contents(documents, faults, true);
  }
}
