package org.dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.parsing.Parser;
import org.dateline.parsing.corenlp.LoadedEngine;
import org.dateline.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The specification: what TimeML's guidelines say about the sentences of {@code newswire.tsv}. */
class NewswireTimesTest {

  /** A Wednesday. */
  private static final LocalDate DAY = LocalDate.of(2025, 7, 23);

  private static final Parser PARSER = LoadedEngine.get().parser();

  static Stream<Arguments> sentences() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NewswireTimesTest.class.getResourceAsStream("newswire.tsv")),
                StandardCharsets.UTF_8))) {
      return lines.lines().toList().stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> Arguments.of((Object[]) line.split("\t")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsNewswireAsTheGuidelinesDo(String raw, String expected) {
    Text text = Text.received(raw);
    List<TimeExpression> found = new TimeFinder().find(PARSER.parse(text), text, DAY);
    String told = found.stream().map(NewswireTimesTest::told).collect(Collectors.joining("; "));
    assertEquals(expected, told.isEmpty() ? "-" : told);
  }

  private static String told(TimeExpression time) {
    String mod = time.mod() == null ? "" : " " + time.mod();
    return time.words().text() + " = " + time.type() + " " + time.value() + mod;
  }
}
