package org.dateline.document;

import java.time.OffsetDateTime;
import java.util.List;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A submitted item, read but not yet understood: the contract's document form, and what wires say
 * beyond it.
 *
 * @param uri the sender's stable id; never empty (derived from the content where the sender gave
 *     none)
 * @param revision the sender's version of the item, or null
 * @param published when the outlet published it, or null; a date without a time is midnight UTC
 * @param language a BCP 47 tag, or null where the sender said nothing
 * @param text as received; without words only where the notice is a kill
 * @param asides what stands in the text and is not the story (slug lines, editors' notes, "-30-"),
 *     in the order of the text, not overlapping: kept, and never read for events
 */
public record Document(
    String uri,
    @Nullable Revision revision,
    @Nullable String headline,
    @Nullable String byline,
    @Nullable String publisher,
    @Nullable OffsetDateTime published,
    @Nullable String url,
    @Nullable String language,
    Text text,
    List<Span> asides,
    Particulars particulars,
    Notice notice) {

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public Document(
      String uri,
      @Nullable Revision revision,
      @Nullable String headline,
      @Nullable String byline,
      @Nullable String publisher,
      @Nullable OffsetDateTime published,
      @Nullable String url,
      @Nullable String language,
      Text text,
      List<Span> asides,
      Particulars particulars,
      Notice notice) {
    this.uri = uri;
    this.revision = revision;
    this.headline = headline;
    this.byline = byline;
    this.publisher = publisher;
    this.published = published;
    this.url = url;
    this.language = language;
    this.text = text;
    this.asides = List.copyOf(asides);
    this.particulars = particulars;
    this.notice = notice;
  }

  /** An item of which no more is said. */
  public Document(
      String uri,
      @Nullable Revision revision,
      @Nullable String headline,
      @Nullable String byline,
      @Nullable String publisher,
      @Nullable OffsetDateTime published,
      @Nullable String url,
      @Nullable String language,
      Text text) {
    this(
        uri,
        revision,
        headline,
        byline,
        publisher,
        published,
        url,
        language,
        text,
        List.of(),
        Particulars.NONE,
        Notice.NONE);
  }

  /** Where the story begins: behind the asides that stand before it. */
  public int opening() {
    int opening = 0;
    for (Span aside : asides) {
      if (!text.chars().substring(opening, aside.start()).isBlank()) {
        break;
      }
      opening = aside.end();
    }
    return opening;
  }
}
