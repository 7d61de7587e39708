package org.dateline.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.MarkedLines.Aside;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/** What the asides of one text say. For one thread. */
final class MarkFindings {

  private static final Pattern AGENCY = Pattern.compile("\\(([^()]{2,60})\\)");
  private static final Pattern TYPESETTING = Pattern.compile("^\\^|=$");

  private final Text text;
  private final @Nullable LocalDate published;
  private final int story;
  private final List<String> notes = new ArrayList<>();
  private @Nullable String headline;
  private @Nullable String byline;
  private @Nullable String rights;
  private boolean isKill;
  private boolean isCorrection;
  private @Nullable Instant embargo;

  /**
   * @param headline the line above the dateline, or null
   * @param story where the story begins
   */
  MarkFindings(Text text, @Nullable LocalDate published, @Nullable String headline, int story) {
    this.text = text;
    this.published = published;
    this.headline = headline;
    this.story = story;
  }

  Markings markings(List<Aside> asides) {
    for (Aside aside : asides) {
      if (aside.mark() != null) {
        note(aside.mark(), aside.words(), aside.span().end() <= story);
      }
    }
    return new Markings(
        asides.stream().map(Aside::span).toList(),
        headline,
        byline,
        credit(),
        rights,
        notes,
        isKill,
        isCorrection,
        embargo);
  }

  private void note(Mark mark, String words, boolean isAbove) {
    if (mark.isNote()) {
      notes.add(words);
      isKill |= isAbove && (mark == Mark.KILL || Markings.isKill(words));
      isCorrection |= Markings.isCorrection(words);
    }
    String plain = TYPESETTING.matcher(words).replaceAll("");
    switch (mark) {
      case BYLINE -> byline = byline == null ? plain : byline;
      case HEADLINE -> {
        headline = headline == null ? plain : headline;
        isCorrection |= plain.startsWith("CORRECTED");
      }
      case RIGHTS -> rights = rights == null ? words : rights;
      case EMBARGO -> embargo = embargo == null ? Embargo.until(words, published) : embargo;
      default -> {}
    }
  }

  private @Nullable String credit() {
    Matcher agency =
        AGENCY.matcher(Datelines.read(text, story, null).map(it -> text.at(it.span())).orElse(""));
    return agency.find() && Slugs.isAgency(agency.group(1)) ? agency.group(1) : null;
  }
}
