package org.dateline.archive;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.ledger.DocumentId;
import org.dateline.ledger.FiledDocument.CopyOf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of copies on every database. */
abstract class CopyContract extends LedgerFixture {

  private static final String STORY = story("harbour", 60);

  @Test
  void marksTheSameStoryFromAnotherSenderAsACopy() {
    ledger.enter(Copy.of("urn:a", STORY).by("s1"));
    ledger.enter(Copy.of("urn:b", "By A. Writer\n\n" + STORY).by("s2"));

    assertNull(copy("urn:a"));
    CopyOf copy = requireNonNull(copy("urn:b"));
    assertEquals(DocumentId.of("urn:a"), copy.document());
    assertTrue(copy.likeness() > 0.9, copy.toString());
  }

  @Test
  void callsACopyOfACopyACopyOfTheOriginal() {
    ledger.enter(Copy.of("urn:a", STORY).by("s1"));
    ledger.enter(Copy.of("urn:b", STORY + "\n\n" + story("ferry", 5)).by("s2"));
    ledger.enter(Copy.of("urn:c", STORY + "\n\n" + story("ferry", 5)).by("s3"));

    assertEquals(DocumentId.of("urn:a"), requireNonNull(copy("urn:c")).document());
  }

  @Test
  void takesNoOtherStoryForACopy() {
    ledger.enter(Copy.of("urn:a", STORY).by("s1"));
    ledger.enter(Copy.of("urn:b", story("bridge", 60)).by("s2"));

    assertNull(copy("urn:b"));
  }

  @Test
  void takesNoRevisionForACopyOfItsOwnDocument() {
    ledger.enter(Copy.of("urn:a", STORY).revision("1").by("s1"));
    ledger.enter(Copy.of("urn:b", STORY).revision("1").by("s2"));
    ledger.enter(Copy.of("urn:a", STORY).headline("Corrected").revision("2").by("s3"));

    assertNull(copy("urn:a"));
    assertEquals(DocumentId.of("urn:a"), requireNonNull(copy("urn:b")).document());
  }

  @Test
  void namesNoOriginalThatNobodyIsShown() {
    ledger.enter(Copy.of("urn:a", STORY).embargoedUntil(Copy.NOON.plusSeconds(3600)).by("s1"));
    ledger.enter(Copy.of("urn:b", STORY).by("s2"));
    ledger.enter(Copy.of("urn:c", STORY).killed().unreadBy("s3"));
    ledger.enter(Copy.of("urn:d", STORY).by("s4"));

    assertNull(copy("urn:b"));
    assertEquals(DocumentId.of("urn:b"), requireNonNull(copy("urn:d")).document());
  }

  private @Nullable CopyOf copy(String uri) {
    return reader.document(uri).orElseThrow().shown().copy();
  }

  /** Sentences that no other word's story has. */
  private static String story(String word, int sentences) {
    return IntStream.range(0, sentences)
        .mapToObj(
            i ->
                "The "
                    + word
                    + " council met "
                    + word.charAt(i % word.length())
                    + i
                    + " and then spoke of plan "
                    + word.hashCode() % (i + 7)
                    + " before it rose.")
        .collect(Collectors.joining(" "));
  }
}
