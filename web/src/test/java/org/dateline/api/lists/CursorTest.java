package org.dateline.api.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import org.dateline.api.problem.BadParameter;
import org.junit.jupiter.api.Test;

class CursorTest {

  private static final String POSITION = "2031-03-04|\uD83D\uDE80|7";

  private static void refuses(String cursor) {
    var refusal =
        assertThrows(BadParameter.class, () -> Cursor.parse(cursor, where -> where), cursor);
    assertEquals("cursor", refusal.parameter());
  }

  @Test
  void comesBackAsItWent() {
    assertEquals(POSITION, Cursor.parse(Cursor.of(POSITION), where -> where));
  }

  @Test
  void standsInAnAddressAsItIs() {
    assertTrue(Cursor.of(POSITION).matches("[A-Za-z0-9_-]+"));
  }

  @Test
  void refusesACursorThatWasCut() {
    String cursor = Cursor.of(POSITION);
    for (int i = 0; i < cursor.length(); i++) {
      refuses(cursor.substring(0, i));
    }
  }

  @Test
  void refusesACursorThatWasChangedAnywhere() {
    byte[] bytes = Base64.getUrlDecoder().decode(Cursor.of(POSITION));
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      refuses(Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
    }
  }

  @Test
  void refusesACursorOfAnotherList() {
    String cursor = Cursor.of(POSITION);
    assertThrows(BadParameter.class, () -> Cursor.parse(cursor, LocalDate::parse));
    assertThrows(BadParameter.class, () -> Cursor.parse(cursor, Integer::valueOf));
    assertThrows(BadParameter.class, () -> Cursor.parse(cursor, where -> where.substring(99)));
  }

  @Test
  void refusesWhatNeverWasACursor() {
    for (String forged : new String[] {"", "!", "AAAA", "x".repeat(100_000), "\uD800"}) {
      refuses(forged);
    }
    refuses(
        Base64.getUrlEncoder().encodeToString("2031-03-04|e7".getBytes(StandardCharsets.UTF_8)));
  }
}
