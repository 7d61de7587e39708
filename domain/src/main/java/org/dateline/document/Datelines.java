package org.dateline.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline that a story opens with: "ANKARA, Turkey (AP) — ", "BEIRUT, July 23 (Xinhua)
 * -- ", "date 2025-07-23 Ankara: ". It needs the form of one: a place in capitals, or an agency, or
 * a day; an ordinary sentence that begins with a name and a dash is none. Looks at the first
 * {@value #HEAD} characters only.
 */
public final class Datelines {

  private static final int HEAD = 400;

  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’/-]*+";
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’/-]*+";
  private static final String LINK =
      "(?: (?:de|del|da|do|la|le|el|al|of|and|the|on|upon|sur|am))?+";

  private static final Pattern LINE =
      Pattern.compile(
          "date:? {1,4}(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])", Pattern.CASE_INSENSITIVE);

  private static final Pattern PLACE =
      Pattern.compile(
          "(?<capitals>"
              + CAPITALS
              + "(?: "
              + CAPITALS
              + "){0,5}(?![\\p{Ll}])|)"
              + "(?<name>"
              + NAME
              + "(?:"
              + LINK
              + " "
              + NAME
              + "){0,4}|)"
              + "(?<region>(?:, (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
              + NAME
              + "(?:"
              + LINK
              + " "
              + NAME
              + "){0,4}){0,2}+)");

  private static final Pattern AGENCY =
      Pattern.compile("[\\s,]{0,2}[(\\[](?<agency>[\\p{L}][^()\\[\\]\\n]{0,60})[)\\]]");

  private static final Pattern DASH = Pattern.compile("\\s{0,2}(?:[—―]|--|[–_-](?=\\s))\\s{0,3}");

  private static final Pattern COLON = Pattern.compile(" ?:\\s{1,3}");

  /** "[Text]", "[Report by Ana Diaz]": how monitoring services open what they transcribe. */
  private static final Pattern BRACKETS =
      Pattern.compile("(?:\\[[^\\[\\]\\n]{1,120}\\]\\s{0,3}){0,5}");

  private final String head;
  private final @Nullable LocalDate published;

  private Datelines(String head, @Nullable LocalDate published) {
    this.head = head;
    this.published = published;
  }

  /**
   * The dateline of a story.
   *
   * @param published tells the year where the dateline gives a day without one; such a day stays
   *     unknown where this is null
   */
  public static Optional<Dateline> read(Text text, @Nullable LocalDate published) {
    return read(text, 0, published);
  }

  /**
   * The same for a story that begins further down, behind slug lines and notes.
   *
   * @param from where it begins
   */
  public static Optional<Dateline> read(Text text, int from, @Nullable LocalDate published) {
    String head = text.chars().substring(from, Math.min(from + HEAD, text.length()));
    return new Datelines(head, published)
        .read()
        .map(it -> new Dateline(moved(it.span(), from), it.place(), it.date()));
  }

  private static Span moved(Span span, int by) {
    return Span.of(span.start() + by, span.end() + by);
  }

  private Optional<Dateline> read() {
    int start = skipBlanks(0);
    Matcher line = LINE.matcher(head).region(start, head.length());
    if (!line.lookingAt()) {
      return line(start, null);
    }
    Optional<LocalDate> day = Days.iso(line.group("date"));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int next = skipBlanks(line.end());
    return line(next, day.get())
        .map(rest -> new Dateline(Span.of(start, rest.span().end()), rest.place(), rest.date()))
        .or(() -> Optional.of(new Dateline(Span.of(start, next), null, day.get())));
  }

  /** A dateline in its usual form, from a position on; {@code given} is the day of a date line. */
  private Optional<Dateline> line(int start, @Nullable LocalDate given) {
    Matcher place = PLACE.matcher(head).region(start, head.length());
    if (!place.lookingAt()) {
      return Optional.empty();
    }
    for (int end = place.end(); end >= start; end = shorter(start, end)) {
      Optional<Dateline> found = opening(start, end, given);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * The place without its last part between commas, since "ANKARA, July 23" looks like a region.
   */
  private int shorter(int start, int end) {
    int comma = head.lastIndexOf(',', end - 1);
    return comma > start ? comma : end > start ? start : -1;
  }

  private Optional<Dateline> opening(int start, int placeEnd, @Nullable LocalDate given) {
    String place = head.substring(start, placeEnd);
    Days.Found day = Days.at(head, placeEnd, published);
    int at = day == null ? placeEnd : day.end();
    Matcher agency = AGENCY.matcher(head).region(at, head.length());
    String by = agency.lookingAt() ? agency.group("agency") : "";
    at = by.isEmpty() ? at : agency.end();
    if (day == null) {
      day = Days.at(head, at, published);
      at = day == null ? at : day.end();
    }
    boolean isDated = day != null || given != null;
    int end = separator(at, isDated);
    if (end < 0 || !isPlace(place, isDated, by) || !opensStory(end, isDated || !by.isEmpty())) {
      return Optional.empty();
    }
    LocalDate date = day == null ? given : day.date();
    return Optional.of(
        new Dateline(
            Span.of(start, end), place.isEmpty() ? null : place, date == null ? given : date));
  }

  /** Where the story begins behind a dash, or behind a colon, or -1. */
  private int separator(int at, boolean isDated) {
    Matcher dash = DASH.matcher(head).region(at, head.length());
    Matcher colon = COLON.matcher(head).region(at, head.length());
    Matcher found = dash.lookingAt() ? dash : colon.lookingAt() ? colon : null;
    if (found == null || (found.equals(colon) && !isDated && !isLongLine())) {
      return -1;
    }
    Matcher brackets = BRACKETS.matcher(head).region(found.end(), head.length());
    return brackets.lookingAt() ? brackets.end() : found.end();
  }

  private boolean isPlace(String place, boolean isDated, String agency) {
    boolean isAgency = Slugs.isAgency(agency);
    if (place.isEmpty()) {
      return isAgency;
    }
    String first = place.split("[ ,.]", 2)[0];
    if (!Slugs.canBePlace(first)) {
      return false;
    }
    String town = place.split(",", 2)[0];
    boolean isCapitals = town.equals(town.toUpperCase(Locale.ROOT)) && town.length() > 2;
    return isDated || isAgency || isCapitals;
  }

  /**
   * Whether what follows begins as a story does. Behind bare capitals it must go on in small
   * letters, else all of the text is in capitals and its dashes mean nothing.
   */
  private boolean opensStory(int end, boolean isSure) {
    if (end >= head.length()) {
      return isSure;
    }
    int first = head.codePointAt(end);
    boolean isOpening = !Character.isLowerCase(first) && !Character.isWhitespace(first);
    String next = head.substring(end, Math.min(head.length(), end + 60));
    return isOpening && (isSure || next.chars().anyMatch(Character::isLowerCase));
  }

  /** A headline has a colon as well, but no paragraph's length. */
  private boolean isLongLine() {
    int start = skipBlanks(0);
    int end = head.indexOf('\n', start);
    return (end < 0 ? head.length() : end) - start > 90;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < head.length()
        && (Character.isWhitespace(head.charAt(at)) || Character.isSpaceChar(head.charAt(at)))) {
      at++;
    }
    return at;
  }
}
