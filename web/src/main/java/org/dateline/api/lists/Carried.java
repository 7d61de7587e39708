package org.dateline.api.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What a cursor carries, or whoever asks says, checked before a database is asked for it: each is
 * given back as it is, or refused with an {@code IllegalArgumentException}.
 */
public final class Carried {

  private static final int LAST_YEAR = 9999;
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final Pattern ID = Pattern.compile("[a-z][0-9a-f]{32}");

  private Carried() {}

  /** An id, if one may look so. */
  public static String id(String raw) {
    if (!ID.matcher(raw).matches()) {
      throw new IllegalArgumentException(raw);
    }
    return raw;
  }

  /** A score, if any is as high. */
  public static double score(String raw) {
    double score = Double.parseDouble(raw);
    if (!(0 <= score && score < Float.MAX_VALUE)) {
      throw new IllegalArgumentException(raw);
    }
    return score;
  }

  /** A day, if a list may be sorted by it. */
  public static LocalDate day(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(day.toString());
    }
    return day;
  }

  /** An instant, if every database has it. */
  public static Instant instant(Instant instant) {
    if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
      throw new IllegalArgumentException(instant.toString());
    }
    return instant;
  }
}
