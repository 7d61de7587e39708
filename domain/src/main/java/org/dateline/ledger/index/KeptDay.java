package org.dateline.ledger.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days that every database and every cursor can carry; the JSON has the day as read. */
public final class KeptDay {

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private KeptDay() {}

  /** The nearest day that can be kept. */
  public static LocalDate of(LocalDate day) {
    if (day.isBefore(FIRST)) {
      return FIRST;
    }
    return day.isAfter(LAST) ? LAST : day;
  }

  /** That of a day in the contract's form, or null where there is none. */
  public static @Nullable LocalDate of(JsonNode iso) {
    return iso.isTextual() ? of(LocalDate.parse(iso.asText())) : null;
  }
}
