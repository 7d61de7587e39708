package org.dateline.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a wire writes into its copy that is not the story: slug lines, a headline and a byline above
 * the dateline, editors' notes, embargoes, kills, corrections, "-30-", whose reporting it is. An
 * ordinary story has none of it.
 *
 * @param asides where these stand, in the order of the text
 * @param credit the agency of the dateline, or null
 * @param rights the line that says whose it is, or null
 * @param notes the notes and advisories, each as written
 * @param isKill whether the story is said to be killed or withdrawn
 * @param embargoedUntil when it may be shown, or null where no embargo is said
 */
public record Markings(
    List<Span> asides,
    @Nullable String headline,
    @Nullable String byline,
    @Nullable String credit,
    @Nullable String rights,
    List<String> notes,
    boolean isKill,
    boolean isCorrection,
    @Nullable Instant embargoedUntil) {

  private static final Pattern CORRECTION =
      Pattern.compile("\\bcorrect(?:s|ed|ing|ion|ive)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern KILL =
      Pattern.compile(
          "^\\W{0,9}(?:mandatory |bulletin |story )?kill\\b(?! (?:ed|ing|s)\\b)"
              + "|\\bkill is mandatory\\b"
              + "|make certain (?:that )?the (?:story|item) is not published"
              + "|(?:^|[.:;(–—-] ?|please |must |should )(?:kill|withdraw|spike) "
              + "(?:this|the|our|that)\\b[^.;]{0,40}\\b(?:story|item|copy|article|dispatch)\\b"
              + "|\\b(?:story|item|article|dispatch) (?:has been|is|was) "
              + "(?:killed|withdrawn|retracted)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A replacement tells its editors to kill what it replaces. */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "\\b(?:replac(?:es|ing|ement)|supersed(?:es|ing))\\b", Pattern.CASE_INSENSITIVE);

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public Markings(
      List<Span> asides,
      @Nullable String headline,
      @Nullable String byline,
      @Nullable String credit,
      @Nullable String rights,
      List<String> notes,
      boolean isKill,
      boolean isCorrection,
      @Nullable Instant embargoedUntil) {
    this.asides = List.copyOf(asides);
    this.headline = headline;
    this.byline = byline;
    this.credit = credit;
    this.rights = rights;
    this.notes = List.copyOf(notes);
    this.isKill = isKill;
    this.isCorrection = isCorrection;
    this.embargoedUntil = embargoedUntil;
  }

  /**
   * The markings of a text. Linear: each line is looked at a bounded number of times.
   *
   * @param published tells the year of an embargo that gives none, or null
   */
  public static Markings of(Text text, @Nullable LocalDate published) {
    return new MarkReader(text, published).read();
  }

  /** Whether an editor's note says that this revision mends an error. */
  public static boolean isCorrection(String note) {
    return CORRECTION.matcher(note).find();
  }

  /** Whether an editor's note takes the story back, and not another one. */
  public static boolean isKill(String note) {
    return KILL.matcher(note).find() && !ANOTHER.matcher(note).find();
  }

  /**
   * Until when an editor's note holds the story back, or null where it says nothing of it.
   *
   * @param published tells the year where the note gives none, or null
   */
  public static @Nullable Instant embargo(String note, @Nullable LocalDate published) {
    return note.length() <= Mark.LONGEST && Mark.isEmbargo(note)
        ? Embargo.until(note, published)
        : null;
  }
}
