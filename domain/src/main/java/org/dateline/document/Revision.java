package org.dateline.document;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * A sender's version of an item: a whole number or an ISO 8601 time. Any time is later than any
 * number, since a sender who changes over does so from counting to clocks.
 *
 * @param value as the sender wrote it, trimmed
 * @param rank what it is compared by: the number, or for a time the seconds of the epoch and the
 *     nanoseconds, above all numbers
 */
public record Revision(String value, BigInteger rank) implements Comparable<Revision> {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern ZONED = Pattern.compile(".*(Z|[+-][0-9]{2}:?[0-9]{2})");
  private static final BigInteger ABOVE_NUMBERS = BigInteger.TEN.pow(30);
  private static final BigInteger NANOS = BigInteger.TEN.pow(9);

  /**
   * Reads a revision from outside.
   *
   * @throws IllegalArgumentException if it is neither a whole number of at most 18 digits nor an
   *     ISO time
   */
  public static Revision parse(String raw) {
    String value = raw.strip();
    if (NUMBER.matcher(value).matches()) {
      return new Revision(value, new BigInteger(value));
    }
    try {
      OffsetDateTime time = time(value);
      BigInteger nanos =
          BigInteger.valueOf(time.toEpochSecond())
              .multiply(NANOS)
              .add(BigInteger.valueOf(time.getNano()));
      return new Revision(value, ABOVE_NUMBERS.add(nanos));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(value, e);
    }
  }

  private static OffsetDateTime time(String value) {
    if (DAY.matcher(value).matches()) {
      return LocalDate.parse(value).atStartOfDay().atOffset(ZoneOffset.UTC);
    }
    return ZONED.matcher(value).matches()
        ? OffsetDateTime.parse(value)
        : LocalDateTime.parse(value).atOffset(ZoneOffset.UTC);
  }

  @Override
  public int compareTo(Revision other) {
    return rank.compareTo(other.rank);
  }
}
