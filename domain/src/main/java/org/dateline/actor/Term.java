package org.dateline.actor;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dateline.lexicon.Period;
import org.dateline.lexicon.Row;

/**
 * A time in an office.
 *
 * @param office "president", "fm"
 * @param of the actor whose office it is: {@code tur.gov}, {@code lbn.hezbollah}
 * @param days from the first day in office to before the day after the last
 */
record Term(String office, String of, Period days) {

  private static final Pattern PARTS = Pattern.compile("[ /]|\\.\\.");

  boolean covers(LocalDate day) {
    return days.covers(day);
  }

  boolean overlaps(Term other) {
    return office.equals(other.office) && of.equals(other.of) && days.overlaps(other.days);
  }

  /** Reads "fm 2001-01-20..2005-01-26" or "leader/lbn.hezbollah 1992-02-16..". */
  static Term parse(Row row, String written, String state) {
    String[] parts = PARTS.split(written, -1);
    boolean isElsewhere = written.indexOf('/') > 0;
    if (parts.length != (isElsewhere ? 4 : 3) || parts[parts.length - 2].isEmpty()) {
      throw row.fault("not a term of office: " + written);
    }
    if (!Offices.isOffice(parts[0])) {
      throw row.fault("no such office: " + parts[0]);
    }
    return new Term(
        parts[0],
        isElsewhere ? parts[1] : state,
        row.period(parts[parts.length - 2], parts[parts.length - 1]));
  }
}
