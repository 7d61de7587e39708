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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day or a time as senders write it. A day is its midnight in UTC; no zone is UTC. */
final class WireTime {

  private static final DateTimeFormatter ISO = form("uuuu-MM-dd", "'T'");
  private static final List<DateTimeFormatter> OTHERS =
      List.of(
          form("uuuu-MM-dd", "' '"),
          new DateTimeFormatterBuilder()
              .appendPattern("uuuuMMdd['T'HHmm[ss]][XXX][XX][X]")
              .toFormatter(Locale.ROOT)
              .withResolverStyle(ResolverStyle.STRICT));

  /** RFC 822 as feeds write it: "Tue, 4 Mar 2031 05:06:07 GMT", with or without its weekday. */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},? {1,3})?([0-9]{1,2}) {1,3}([A-Za-z]{3})[a-z]{0,6} {1,3}"
              + "([0-9]{4}|[0-9]{2})(?: {1,3}([0-9]{1,2}:[0-9]{2})(:[0-9]{2})?)?"
              + "(?: {0,3}([A-Za-z]{1,4}|[+-][0-9]{4}))?");

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "+0000"),
          Map.entry("UT", "+0000"),
          Map.entry("UTC", "+0000"),
          Map.entry("GMT", "+0000"),
          Map.entry("BST", "+0100"),
          Map.entry("CET", "+0100"),
          Map.entry("CEST", "+0200"),
          Map.entry("EST", "-0500"),
          Map.entry("EDT", "-0400"),
          Map.entry("CST", "-0600"),
          Map.entry("CDT", "-0500"),
          Map.entry("MST", "-0700"),
          Map.entry("MDT", "-0600"),
          Map.entry("PST", "-0800"),
          Map.entry("PDT", "-0700"));

  private WireTime() {}

  /**
   * Reads an ISO 8601 day or time.
   *
   * @param field whose value it is
   * @throws UnreadableDispatch if it is neither, or before the year 1 or after 9999
   */
  static OffsetDateTime parse(String field, String raw) {
    try {
      return inRange(iso(ISO, raw.strip()));
    } catch (DateTimeException e) {
      throw ItemFields.invalid(
          field,
          "is \""
              + Excerpt.of(raw)
              + "\"; it must be an ISO 8601 day or time such as 2025-07-23 or"
              + " 2025-07-23T10:15:00Z");
    }
  }

  /** The same in any form that wires and feeds use, or empty. */
  static Optional<OffsetDateTime> lenient(String raw) {
    String value = raw.strip();
    return form(ISO, value)
        .or(() -> form(OTHERS.get(0), value))
        .or(() -> form(OTHERS.get(1), value))
        .or(() -> mail(value));
  }

  private static Optional<OffsetDateTime> form(DateTimeFormatter form, String value) {
    try {
      return Optional.of(inRange(iso(form, value)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<OffsetDateTime> mail(String value) {
    Matcher mail = MAIL.matcher(value);
    if (!mail.matches()) {
      return Optional.empty();
    }
    try {
      int at = MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT));
      int year = Integer.parseInt(mail.group(3));
      LocalDate day =
          LocalDate.of(
              mail.group(3).length() == 4 ? year : year + (year < 70 ? 2000 : 1900),
              at < 0 || at % 3 != 0 ? 0 : at / 3 + 1,
              Integer.parseInt(mail.group(1)));
      return Optional.of(inRange(hour(day, mail).atOffset(zone(mail.group(6)))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDateTime hour(LocalDate day, Matcher mail) {
    String hour = mail.group(4);
    if (hour == null) {
      return day.atStartOfDay();
    }
    int colon = hour.indexOf(':');
    int second = mail.group(5) == null ? 0 : Integer.parseInt(mail.group(5).substring(1));
    return day.atTime(
        Integer.parseInt(hour.substring(0, colon)),
        Integer.parseInt(hour.substring(colon + 1)),
        Math.min(second, 59));
  }

  private static ZoneOffset zone(@Nullable String name) {
    if (name == null) {
      return ZoneOffset.UTC;
    }
    String offset = ZONES.getOrDefault(name.toUpperCase(Locale.ROOT), name);
    return ZoneOffset.of(offset);
  }

  private static OffsetDateTime inRange(OffsetDateTime time) {
    if (time.getYear() < 1 || time.getYear() > 9999) {
      throw new DateTimeException("year " + time.getYear());
    }
    return time;
  }

  private static OffsetDateTime iso(DateTimeFormatter form, String value) {
    TemporalAccessor parsed =
        form.parseBest(value, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    if (parsed instanceof OffsetDateTime time) {
      return time;
    }
    return parsed instanceof LocalDateTime local
        ? local.atOffset(ZoneOffset.UTC)
        : LocalDate.from(parsed).atStartOfDay().atOffset(ZoneOffset.UTC);
  }

  private static DateTimeFormatter form(String day, String link) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(day)
        .optionalStart()
        .appendPattern(link)
        .append(DateTimeFormatter.ISO_LOCAL_TIME)
        .optionalStart()
        .appendPattern("[XXX][XX][X]")
        .toFormatter(Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
