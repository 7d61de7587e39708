package org.dateline.archive;

import java.time.Instant;
import org.dateline.document.Notice;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.FiledDocument.CopyOf;
import org.dateline.ledger.FiledDocument.Counts;
import org.jspecify.annotations.Nullable;

/** A revision that is shown, as the query gives it: one flat line. */
public record DocumentLine(
    String document,
    @Nullable String revision,
    @Nullable String headline,
    @Nullable String byline,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url,
    @Nullable String language,
    String text,
    String particulars,
    Notice.Status status,
    boolean correction,
    @Nullable Instant embargoedUntil,
    @Nullable Instant expires,
    Instant received,
    @Nullable String copyOf,
    @Nullable Double likeness,
    int events,
    int attributions,
    int places) {

  /** What a constructor expression lists, in this order. */
  static final String FIELDS =
      "r.document, r.revision, r.headline, r.byline, r.publisher, r.published, r.url, r.language,"
          + " r.text, r.particulars, r.status, r.correction, r.embargoedUntil, r.expires,"
          + " r.received, r.copyOf, r.likeness, r.events, r.attributions, r.places";

  /** So much of a text is looked at for the words that were looked for, in characters. */
  static final int LOOKED_AT = 50_000;

  /** The same with the beginning of the text only; a list may be of many and long ones. */
  static final String FIELDS_OF_SEARCHES =
      FIELDS.replace("r.text,", "substring(r.text, 1, " + LOOKED_AT + "),");

  /** The same without the text, which no list holds. */
  static final String FIELDS_OF_LISTS = FIELDS.replace("r.text,", "'',");

  FiledDocument.Content content() {
    return new FiledDocument.Content(
        revision,
        headline,
        byline,
        publisher,
        published,
        url,
        language,
        text,
        particulars,
        new Notice(status, correction, embargoedUntil, expires),
        received,
        copyOf == null || likeness == null ? null : new CopyOf(copyOf, likeness),
        new Counts(events, attributions, places));
  }
}
