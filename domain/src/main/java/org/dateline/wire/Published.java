package org.dateline.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** When an outlet published an item, as senders write it: an ISO 8601 day or time. */
final class Published {

  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("uuuu-MM-dd")
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private Published() {}

  /**
   * Reads a day, which is its midnight in UTC, or a time, which is UTC if it names no zone.
   *
   * @throws UnreadableDispatch if it is neither, or before the year 1 or after 9999
   */
  static OffsetDateTime parse(String raw) {
    try {
      TemporalAccessor parsed =
          FORM.parseBest(raw.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      OffsetDateTime time = time(parsed);
      if (time.getYear() < 1 || time.getYear() > 9999) {
        throw new DateTimeException("year " + time.getYear());
      }
      return time;
    } catch (DateTimeException e) {
      throw ItemFields.invalid(
          "published",
          "is \""
              + Excerpt.of(raw)
              + "\"; it must be an ISO 8601 day or time such as 2025-07-23 or"
              + " 2025-07-23T10:15:00Z");
    }
  }

  private static OffsetDateTime time(TemporalAccessor parsed) {
    if (parsed instanceof OffsetDateTime time) {
      return time;
    }
    return parsed instanceof LocalDateTime local
        ? local.atOffset(ZoneOffset.UTC)
        : LocalDate.from(parsed).atStartOfDay().atOffset(ZoneOffset.UTC);
  }
}
