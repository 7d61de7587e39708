package org.dateline.api.lists;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.api.problem.BadParameter;

/**
 * The parameters of one question, each read or refused by its name. For one thread.
 *
 * @param given as decoded from the address
 */
public record QueryValues(MultivaluedMap<String, String> given) {

  /** The parameter that says how many rows at most. */
  public static final String LIMIT = "limit";

  /** The parameter that says when something was known. */
  public static final String AS_OF = "asOf";

  private static final int MOST_VALUES = 100;
  private static final int MOST_ROWS = 500;
  private static final int USUAL_ROWS = 50;
  private static final int DAY_LENGTH = 10;
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,9}(\\.[0-9]{1,15})?");
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** All values of a filter: several by commas, or by naming it again; an empty one is refused. */
  public List<String> list(String name) {
    Set<String> values = new LinkedHashSet<>();
    for (String given : all(name)) {
      for (String value : given.split(",", -1)) {
        values.add(clean(name, value.strip()));
      }
    }
    return bounded(name, values, MOST_VALUES);
  }

  /**
   * Names that may hold commas of their own, as a sender's uri may: each is looked for as a whole
   * as well as by its parts.
   */
  public List<String> whole(String name) {
    Set<String> values = new LinkedHashSet<>();
    for (String given : all(name)) {
      values.add(clean(name, given.strip()));
      for (String part : given.split(",", -1)) {
        if (!part.isBlank()) {
          values.add(part.strip());
        }
      }
    }
    // What was split counts by its parts.
    return bounded(name, values, MOST_VALUES + all(name).size());
  }

  /** Whether the parameter is given at all. */
  public boolean has(String name) {
    return !all(name).isEmpty();
  }

  /** Values of a filter that takes no others than these. */
  public List<String> of(String name, List<String> allowed) {
    return list(
        name,
        value -> {
          if (!allowed.contains(value)) {
            throw new IllegalArgumentException(value);
          }
          return value;
        },
        allowed);
  }

  /** The value of a parameter that may be given once, and takes no others than these. */
  public Optional<String> one(String name, List<String> allowed) {
    Optional<String> value = single(name);
    if (value.isPresent() && !allowed.contains(value.get())) {
      throw BadParameter.of(name, value.get(), allowed);
    }
    return value;
  }

  /** A number, in decimal notation. */
  public OptionalDouble number(String name, double least, double most) {
    Optional<String> value = single(name);
    if (value.isEmpty()) {
      return OptionalDouble.empty();
    }
    String raw = value.get();
    if (DECIMAL.matcher(raw).matches()) {
      double number = Double.parseDouble(raw);
      if (least <= number && number <= most) {
        return OptionalDouble.of(number);
      }
    }
    throw BadParameter.of(name, raw, List.of(least + " to " + most));
  }

  /** So many numbers with commas between them, or none if the parameter is not given. */
  public List<Double> numbers(String name, int count, String allowed) {
    Optional<String> given = single(name);
    if (given.isEmpty()) {
      return List.of();
    }
    String[] parts = given.get().split(",", -1);
    List<Double> numbers =
        Arrays.stream(parts)
            .map(String::strip)
            .filter(part -> DECIMAL.matcher(part).matches())
            .map(Double::valueOf)
            .toList();
    if (parts.length != count || numbers.size() != count) {
      throw BadParameter.of(name, given.get(), List.of(allowed));
    }
    return numbers;
  }

  public <T> List<T> list(String name, Function<String, T> parse, List<String> allowed) {
    List<T> parsed = new ArrayList<>();
    for (String value : list(name)) {
      try {
        parsed.add(parse.apply(value));
      } catch (IllegalArgumentException e) {
        throw BadParameter.of(name, value, allowed);
      }
    }
    return parsed;
  }

  /** The value of a parameter that may be given once. */
  public Optional<String> single(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw BadParameter.of(name, String.join(" & ", values), List.of("one value"));
    }
    return values.stream().findFirst().map(value -> clean(name, value.strip()));
  }

  public Optional<LocalDate> day(String name) {
    return single(name)
        .map(
            value -> {
              try {
                return LocalDate.parse(value, DAY);
              } catch (DateTimeException e) {
                throw BadParameter.of(name, value, List.of("a day such as 2025-07-23"));
              }
            });
  }

  /**
   * When something was known that is asked for: now, if nothing is said or nobody knows it yet, so
   * that all pages of an answer are of one instant.
   */
  public Instant known(Instant now) {
    return instant(AS_OF).filter(at -> at.isBefore(now)).orElse(now);
  }

  /** An instant; a day alone is its end, in UTC: what was known on that day. */
  public Optional<Instant> instant(String name) {
    return single(name)
        .map(
            value -> {
              try {
                // A plus sign in an address is a blank.
                return Carried.instant(
                    value.length() == DAY_LENGTH
                        ? Carried.day(LocalDate.parse(value, DAY))
                            .atTime(LocalTime.MAX)
                            .toInstant(ZoneOffset.UTC)
                        : OffsetDateTime.parse(value.replace(' ', '+')).toInstant());
              } catch (IllegalArgumentException | DateTimeException e) {
                throw BadParameter.of(
                    name, value, List.of("a time such as 2025-07-23T10:15:00Z", "a day"));
              }
            });
  }

  /** How many rows a page has at most. */
  public int limit() {
    return number(LIMIT, 1, MOST_ROWS, USUAL_ROWS);
  }

  /** How many rows a whole list has at most; without a limit all. */
  public long most() {
    return single(LIMIT)
        .map(
            value -> {
              if (WHOLE.matcher(value).matches() && Long.parseLong(value) > 0) {
                return Long.parseLong(value);
              }
              throw BadParameter.of(LIMIT, value, List.of("1 or more"));
            })
        .orElse(Long.MAX_VALUE);
  }

  /** Where the page before this one ended, if this is not the first. */
  public <T> Optional<T> cursor(Function<String, T> position) {
    return single(Cursor.PARAMETER).map(raw -> Cursor.parse(raw, position));
  }

  private int number(String name, int least, int most, int otherwise) {
    return single(name)
        .map(
            value -> {
              if (WHOLE.matcher(value).matches()) {
                long number = Long.parseLong(value);
                if (least <= number && number <= most) {
                  return (int) number;
                }
              }
              throw BadParameter.of(name, value, List.of(least + " to " + most));
            })
        .orElse(otherwise);
  }

  private List<String> all(String name) {
    List<String> values = given.get(name);
    return values == null ? List.of() : values;
  }

  private static List<String> bounded(String name, Set<String> values, int most) {
    if (values.size() > most) {
      throw BadParameter.of(
          name, values.size() + " values", List.of("at most " + MOST_VALUES + " values"));
    }
    return List.copyOf(values);
  }

  /** Control characters stand in no value, and not every database can be asked for them. */
  private static String clean(String name, String value) {
    if (value.isEmpty() || value.codePoints().anyMatch(QueryValues::isForeign)) {
      throw BadParameter.of(name, value, List.of("a value without control characters"));
    }
    return value;
  }

  static boolean isForeign(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
  }
}
