package org.dateline.api.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.dateline.api.lists.Cursor;
import org.dateline.api.problem.BadParameter;
import org.dateline.wire.DeadLetter.Position;
import org.dateline.wire.DeadLetter.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPositionTest {

  @Test
  void comesBackFromACursorAsItWas() {
    Position position =
        new Position(Queue.EXPIRED, Instant.parse("2031-03-04T05:06:07.089Z"), "m7|8");
    String cursor = Cursor.of(LetterPosition.write(position));
    assertEquals(position, Cursor.parse(cursor, LetterPosition::read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "|", "||", "DEAD|x|m7", "dead|7|m7", "DEAD|99999999999999999999|m7"})
  void refusesWhatNobodyWroteHere(String where) {
    String cursor = Cursor.of(where);
    assertThrows(BadParameter.class, () -> Cursor.parse(cursor, LetterPosition::read));
  }
}
