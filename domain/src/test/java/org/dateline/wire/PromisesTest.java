package org.dateline.wire;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.document.Document;
import org.dateline.document.Notice;
import org.dateline.document.Particulars;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promises hold for what every fuzzing begins with; and a broken one is noticed. */
class PromisesTest {

  static Stream<String> ways() {
    return WaysIn.names().stream();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void areKeptForEverySeedOfWhichOneAtLeastIsRead(String way) {
    boolean isRead = false;
    for (byte[] seed : FuzzSeeds.of(way)) {
      isRead |= !Promises.keptBy(WaysIn.of(way), seed).documents().isEmpty();
    }
    assertTrue(isRead);
    assertFalse(FuzzSeeds.dictionary(way).isEmpty());
  }

  @Test
  void noticeAnAsideBeyondTheText() {
    assertThrows(AssertionError.class, () -> found(List.of(Span.of(1, 5)), "urn:x"));
  }

  @Test
  void noticeAFieldThatIsTooLong() {
    assertThrows(AssertionError.class, () -> found(List.of(), "x".repeat(2001)));
  }

  @Test
  void noticeAReadingThatIsAnotherEachTime() {
    int[] count = {0};
    assertThrows(
        AssertionError.class,
        () ->
            Promises.keptBy(
                body -> new Findings(0, List.of(), List.of("refusal " + count[0]++)), new byte[0]));
  }

  @Test
  void noticeARefusalThatWouldForgeALineOfALog() {
    assertThrows(
        AssertionError.class,
        () ->
            Promises.keptBy(body -> new Findings(0, List.of(), List.of("one\ntwo")), new byte[0]));
  }

  @Test
  void noticeWhatTakesTooMuchMemory() {
    assertThrows(
        AssertionError.class,
        () ->
            Promises.keptBy(
                body -> new Findings(new byte[80 << 20].length, List.of(), List.of("no")),
                new byte[0]));
  }

  private static void found(List<Span> asides, String uri) {
    Document document =
        new Document(
            uri,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Text.received("One."),
            asides,
            Particulars.NONE,
            Notice.NONE);
    Promises.keptBy(body -> new Findings(body.length, List.of(document), List.of()), new byte[4]);
  }
}
