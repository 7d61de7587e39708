package org.dateline.api.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.dateline.ledger.LedgerAway;
import org.junit.jupiter.api.Test;

class PagesTest {

  @Test
  void sendsSoManyRowsInAllAndNoMore() throws IOException {
    assertEquals(1, Numbers.lines(Numbers.upTo(1234).pages(1)).size());
    assertEquals(500, Numbers.lines(Numbers.upTo(1234).pages(500)).size());
    assertEquals(501, Numbers.lines(Numbers.upTo(1234).pages(501)).size());
    assertEquals(1234, Numbers.lines(Numbers.upTo(1234).pages(5000)).size());
    Numbers numbers = Numbers.upTo(1234);
    Numbers.lines(numbers.pages(501));
    assertEquals(List.of(500, 1), numbers.asked);
  }

  @Test
  void goesOnFromAPlace() throws IOException {
    assertEquals(List.of("8", "9"), Numbers.lines(new Pages<>(Numbers.upTo(9), 7L, 100)));
  }

  @Test
  void failsBeforeAnythingIsAnsweredIfTheFirstPageFails() {
    assertThrows(LedgerAway.class, () -> new Numbers(9, 0).pages(9));
  }

  @Test
  void sendsLettersOfEveryLengthAndAListThatIsHeldWholeInPages() throws IOException {
    List<String> ships =
        LongStream.range(0, 1500).mapToObj(i -> "\u00C9\uD83D\uDEA2 \u4E2D" + i).toList();
    List<Integer> sizes = new ArrayList<>();
    Pages.of(ships).forEachRemaining(page -> sizes.add(page.size()));
    assertEquals(List.of(500, 500, 500), sizes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export<>(Pages.of(ships), Function.identity(), new NdjsonSheet(), () -> false).write(out);
    assertEquals(ships, Numbers.lines(out));
  }
}
