package org.dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FeastsTest {

  static Stream<Arguments> feasts() {
    return Stream.of(
        feast("2024-03-31", Feasts::easter),
        feast("2025-04-20", Feasts::easter),
        feast("2024-05-05", Feasts::orthodoxEaster),
        feast("2025-04-20", Feasts::orthodoxEaster),
        feast("2023-04-06", Feasts::passover),
        feast("2024-04-23", Feasts::passover),
        feast("2025-04-13", Feasts::passover),
        feast("2023-09-16", Feasts::jewishNewYear),
        feast("2024-10-03", Feasts::jewishNewYear),
        feast("2023-12-08", Feasts::hanukkah),
        feast("2024-12-26", Feasts::hanukkah),
        feast("2024-03-20", Feasts::nowruz),
        feast("2025-03-21", Feasts::nowruz));
  }

  private static Arguments feast(String day, IntFunction<LocalDate> rule) {
    return Arguments.of(LocalDate.parse(day), rule);
  }

  @ParameterizedTest
  @MethodSource("feasts")
  void fallsOnTheDayOfTheAlmanac(LocalDate day, IntFunction<LocalDate> rule) {
    assertEquals(day, rule.apply(day.getYear()));
  }
}
