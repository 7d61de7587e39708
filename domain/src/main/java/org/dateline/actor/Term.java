package org.dateline.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.dateline.lexicon.Row;
import org.jspecify.annotations.Nullable;

/**
 * A time in an office.
 *
 * @param office "president", "fm"
 * @param of the actor whose office it is: {@code tur.gov}, {@code lbn.hezbollah}
 * @param from its first day
 * @param until the day after its last, or null while it lasts
 */
record Term(String office, String of, LocalDate from, @Nullable LocalDate until) {

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  boolean overlaps(Term other) {
    return office.equals(other.office)
        && of.equals(other.of)
        && (until == null || other.from.isBefore(until))
        && (other.until == null || from.isBefore(other.until));
  }

  /** Reads "fm 2001-01-20..2005-01-26" or "leader/lbn.hezbollah 1992-02-16..". */
  static Term parse(Row row, String written, String state) {
    String[] parts = written.split("[ /]|\\.\\.", -1);
    boolean isElsewhere = written.indexOf('/') > 0;
    if (parts.length != (isElsewhere ? 4 : 3)) {
      throw row.fault("not a term of office: " + written);
    }
    String last = parts[parts.length - 1];
    try {
      LocalDate from = LocalDate.parse(parts[parts.length - 2]);
      LocalDate until = last.isEmpty() ? null : LocalDate.parse(last);
      if (until != null && !from.isBefore(until)) {
        throw row.fault("a term that ends before it begins: " + written);
      }
      return new Term(parts[0], isElsewhere ? parts[1] : state, from, until);
    } catch (DateTimeException e) {
      throw row.fault("not a day: " + written);
    }
  }
}
