package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.json.ReadingJson;
import org.junit.jupiter.api.Test;

/** The same text, read by the same versions, gives the same answer, whoever reads beside it. */
class ReplayTest {

  private static final String STORY =
      """
      OSLO, March 4, 2025 - Norway accused Russia on Tuesday of jamming satellite signals near their border, \
      two officials said on condition of anonymity. Moscow denied it had jammed any signals. Rebels attacked \
      an army base in Gao, Mali, on Monday, killing at least 12 soldiers. The attack drew Kenya and Uganda, which \
      signed a defence agreement last week, into talks. If talks fail, Kenya will close its border.
      """;

  @Test
  void givesTheSameAnswerAgain() {
    Set<String> answers =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(round -> ReadingJson.reading(Story.read(STORY).reading()))
            .collect(Collectors.toSet());
    assertEquals(1, answers.size(), answers::toString);
  }
}
