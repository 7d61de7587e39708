package org.dateline.document;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a wire says of an item besides what the document form has; for whoever files it, none of it
 * is read for events.
 *
 * @param credit who is to be named as its source, as written ("AP")
 * @param revised when this revision was made, or null; a date without a time is midnight UTC
 * @param urgency IPTC's urgency, 1 (flash) to 9, or null
 * @param genre as the sender names it ("Analysis"), or null
 * @param rights whose it is and what may be done with it, as written, or null
 * @param located where it was filed, as a field of the item says it; a dateline in the text is
 *     another thing
 * @param subjects subject codes as the sender writes them ("medtop:16000000"), in its order
 * @param notes editors' notes and advisories, each as written
 */
public record Particulars(
    @Nullable String credit,
    @Nullable OffsetDateTime revised,
    @Nullable Integer urgency,
    @Nullable String genre,
    @Nullable String rights,
    @Nullable String located,
    List<String> subjects,
    List<String> notes) {

  /** Nothing is said. */
  public static final Particulars NONE =
      new Particulars(null, null, null, null, null, null, List.of(), List.of());

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public Particulars(
      @Nullable String credit,
      @Nullable OffsetDateTime revised,
      @Nullable Integer urgency,
      @Nullable String genre,
      @Nullable String rights,
      @Nullable String located,
      List<String> subjects,
      List<String> notes) {
    if (urgency != null && (urgency < 1 || urgency > 9)) {
      throw new IllegalArgumentException("urgency " + urgency);
    }
    this.credit = credit;
    this.revised = revised;
    this.urgency = urgency;
    this.genre = genre;
    this.rights = rights;
    this.located = located;
    this.subjects = List.copyOf(subjects);
    this.notes = List.copyOf(notes);
  }
}
