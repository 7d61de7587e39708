package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.event.EventType;
import org.dateline.event.codebook.Codebook;
import org.dateline.event.codebook.Examples.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The codebook's examples are read as the codebook says. */
class ExamplesTest {

  static List<Example> examples() {
    return Codebook.standard().examples().all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsEveryExampleSo(Example example) {
    Story story = Story.read(example.text());
    assertTrue(
        story.tells(
            event ->
                event.type() == example.type()
                    && (example.mode() == null || example.mode().equals(event.mode()))),
        () -> example.text() + " " + story.reading().events());
  }

  @Test
  void hasOneForEveryType() {
    Set<EventType> shown = examples().stream().map(Example::type).collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(EventType.class), shown);
    assertTrue(examples().stream().map(Example::mode).anyMatch(Objects::nonNull));
  }
}
