package org.dateline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LastingTest {

  private static final LocalDate FIRST = LocalDate.parse("2027-03-01");

  @Test
  void tellsHowFarTwoDaysLieApart() {
    assertEquals(Lasting.NONE, Lasting.of(null, null));
    assertEquals(Lasting.DAY, Lasting.of(FIRST, FIRST));
    assertEquals(Lasting.YEAR, Lasting.of(FIRST, FIRST.plusDays(1)));
    assertEquals(Lasting.YEAR, Lasting.of(FIRST, FIRST.plusDays(366)));
    assertEquals(Lasting.LONG, Lasting.of(FIRST, FIRST.plusDays(367)));
  }
}
