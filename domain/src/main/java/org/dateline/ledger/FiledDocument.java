package org.dateline.ledger;

import java.time.Instant;
import org.dateline.document.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A document as the ledger has it, in the revision that is shown now.
 *
 * @param id ours: safe in a path, never reused
 * @param uri the sender's
 * @param story that it belongs to, or null where that is not known
 * @param content null where nothing of it is shown: embargoed, expired or killed
 * @param revisions how many are known
 */
public record FiledDocument(
    String id, String uri, @Nullable String story, @Nullable Content content, int revisions) {

  /** Stored, or withheld where nothing is shown. */
  public SubmissionState state() {
    return content == null ? SubmissionState.WITHHELD : SubmissionState.STORED;
  }

  /**
   * What is shown of it.
   *
   * @throws IllegalStateException if nothing is
   */
  public Content shown() {
    if (content == null) {
      throw new IllegalStateException(id + " is withheld");
    }
    return content;
  }

  /**
   * What is shown.
   *
   * @param published ISO 8601 with its zone, or null
   * @param particulars as JSON
   * @param copy of what it is a copy, or null
   */
  public record Content(
      @Nullable String revision,
      @Nullable String headline,
      @Nullable String byline,
      @Nullable String publisher,
      @Nullable String published,
      @Nullable String url,
      @Nullable String language,
      String text,
      String particulars,
      Notice notice,
      Instant received,
      @Nullable CopyOf copy,
      Counts counts) {}

  /**
   * The same story, which came before from somebody else.
   *
   * @param document id of the document
   * @param likeness from 0 to 1
   */
  public record CopyOf(String document, double likeness) {}

  /** How many of each. */
  public record Counts(int events, int attributions, int places) {}
}
