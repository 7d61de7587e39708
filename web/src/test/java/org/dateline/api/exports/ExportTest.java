package org.dateline.api.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.ledger.LedgerAway;
import org.junit.jupiter.api.Test;

/** What is sent, and what becomes of it when something fails on the way. */
class ExportTest {

  @Test
  void sendsAllRowsPageByPage() throws IOException {
    List<String> lines = Numbers.lines(Numbers.upTo(1234).pages(Long.MAX_VALUE));
    assertEquals(1234, lines.size());
    assertEquals("1", lines.get(0));
    assertEquals("1234", lines.get(1233));
    assertEquals(List.of(), Numbers.lines(Numbers.upTo(0).pages(Long.MAX_VALUE)));
  }

  @Test
  void cutsTheLineIfTheLedgerFailsOnTheWay() throws IOException {
    List<String> cuts = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Numbers.export(new Numbers(5000, 1000).pages(5000), new NdjsonSheet(), () -> cuts.add("cut"))
        .write(out);
    assertEquals(List.of("cut"), cuts);
    assertEquals(1000, Numbers.lines(out).size());
  }

  @Test
  void tellsTheFailureIfNothingWasSentYet() {
    Export<Long> export =
        Numbers.export(new Numbers(5000, 500).pages(5000), new NdjsonSheet(), () -> false);
    assertThrows(LedgerAway.class, () -> export.write(new ByteArrayOutputStream()));
  }

  @Test
  void leavesAFileOfJsonOpenThatIsNotWhole() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Numbers.export(new Numbers(5000, 1000).pages(5000), Numbers.ARRAY, () -> true).write(out);
    assertFalse(out.toString(StandardCharsets.UTF_8).contains("]"));
  }

  @Test
  void stopsWhenNobodyTakesIt() throws IOException {
    Numbers numbers = Numbers.upTo(5000);
    Numbers.export(numbers.pages(5000), new NdjsonSheet(), () -> true).write(Numbers.HUNG_UP);
    assertEquals(1, numbers.asked.size());
    assertTrue(numbers.asked.contains(500));
  }
}
