package org.dateline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.ledger.Arrival;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.dateline.wire.DeadLetter;
import org.dateline.wire.DeadLetter.Queue;
import org.dateline.wire.DeadLetters;
import org.dateline.wire.Dispatch;
import org.dateline.wire.LettersAway;
import org.dateline.wire.UnreadableDispatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The letters are listed, shown and thrown away. */
final class BrokerLettersTest extends LettersFixture {

  @Test
  void tellsWhyALetterDied() throws Exception {
    Instant before = Instant.now().minusSeconds(1);
    bury(1);

    DeadLetter letter = only();

    assertEquals(Queue.DEAD, letter.queue());
    assertEquals(Rig.OURS + 1, letter.submission());
    assertEquals("urn:test:1", letter.uri());
    assertEquals("no verb", letter.reason());
    assertEquals(5, letter.attempts());
    assertEquals("java.lang.IllegalStateException", letter.failure());
    assertEquals("text/plain;charset=UTF-8", letter.contentType());
    assertEquals((long) STORY.length(), letter.bytes());
    assertTrue(letter.died().isAfter(before));
    assertEquals(STORY, letters.letter(letter.id()).orElseThrow().body());
  }

  @Test
  void showsTheBodyOnlyWhereItIsText() throws Exception {
    new Postbox(rig.connections)
        .bury(
            new Item(
                Rig.OURS + 1,
                new Dispatch(new byte[] {1, 2, 3}, "image/png", Map.of()),
                0,
                Arrival.first(Instant.now())),
            new Postbox.Death("no picture", 5, ""));

    DeadLetter letter = only();

    assertNull(letter.failure());
    assertNull(letters.letter(letter.id()).orElseThrow().body());
  }

  @Test
  void discardsALetterForGood() throws Exception {
    bury(1);
    bury(2);
    List<DeadLetter> before = letters.page(10, null).items();

    assertTrue(letters.discard(before.get(0).id()));

    assertFalse(letters.discard(before.get(0).id()));
    assertEquals(Optional.empty(), letters.letter(before.get(0).id()));
    assertEquals(Optional.empty(), letters.replay(before.get(0).id()));
    assertEquals(before.subList(1, 2), letters.page(10, null).items());
    assertEquals(0, rig.broker.depth("dateline.documents"));
  }

  @Test
  void turnsThroughAllPagesAlsoWhenLettersGoMeanwhile() throws Exception {
    for (int i = 1; i <= 7; i++) {
      bury(i);
    }
    List<DeadLetter> all = letters.page(500, null).items();
    assertEquals(7, all.size());

    DeadLetters.Page first = letters.page(3, null);
    assertFalse(first.isLast());
    letters.discard(all.get(0).id());
    letters.discard(all.get(2).id());
    DeadLetters.Page second = letters.page(3, all.get(2).position());
    assertTrue(second.items().containsAll(all.subList(4, 6)), second.toString());
    DeadLetters.Page last = letters.page(10, all.get(4).position());
    assertEquals(all.subList(5, 7), last.items());
    assertTrue(last.isLast());
  }

  @Test
  void listsReplaysAndDiscardsWhatHasExpired() throws Exception {
    try (JMSContext context = rig.connections.createContext()) {
      for (int i = 1; i <= 2; i++) {
        Message message = context.createTextMessage(STORY);
        message.setStringProperty("uri", "urn:test:" + i);
        message.setStringProperty("_AMQ_DUPL_ID", "sender-" + i);
        context
            .createProducer()
            .setTimeToLive(1)
            .setDisableMessageID(i == 2)
            .send(context.createQueue("dateline.documents"), message);
      }
    }
    await(() -> letters.page(10, null).items().size() == 2);
    List<DeadLetter> expired = letters.page(10, null).items();

    assertEquals(Queue.EXPIRED, expired.get(0).queue());
    assertEquals("It expired before it was read.", expired.get(0).reason());
    assertNull(expired.get(0).submission());
    assertTrue(expired.get(1).id().matches("m[0-9]+"), expired.get(1).id());
    assertEquals(STORY, letters.letter(expired.get(1).id()).orElseThrow().body());
    Submission again = letters.replay(expired.get(0).id()).orElseThrow();
    assertTrue(letters.discard(expired.get(1).id()));
    rig.take();
    assertEquals(SubmissionState.STORED, rig.known.submission(again.id()).orElseThrow().state());
    assertTrue(rig.known.document("urn:test:1").isPresent());
    assertEquals(0, rig.broker.depth("dateline.expired"));
  }

  @Test
  void listsWhatIsNoCopyAndLetsItBeDiscardedOnly() throws Exception {
    try (JMSContext context = rig.connections.createContext()) {
      Message strange = context.createMapMessage();
      strange.setStringProperty("attempts", "many");
      context.createProducer().send(context.createQueue("dateline.dead"), strange);
    }
    DeadLetter letter = only();

    assertNull(letter.contentType());
    assertNull(letter.bytes());
    assertNull(letter.attempts());
    assertNull(letter.reason());
    UnreadableDispatch refusal =
        assertThrows(UnreadableDispatch.class, () -> letters.replay(letter.id()));
    assertTrue(String.valueOf(refusal.getMessage()).contains("MapMessage"));
    assertEquals(1, rig.broker.depth("dateline.dead"));
    assertTrue(letters.discard(letter.id()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "' or '1'='1",
        "00000000-0000-0000-0000-000000000000",
        "00000000-0000-0000-0000-000000000000' or 'a'='a",
        "m1 or 1 = 1",
        "m",
        "m99999999999999999999999",
        "\u0000"
      })
  void findsNothingByAnIdThatNoLetterHas(String id) throws Exception {
    bury(1);

    assertEquals(Optional.empty(), letters.letter(id));
    assertEquals(Optional.empty(), letters.replay(id));
    assertFalse(letters.discard(id));
    assertEquals(1, rig.broker.depth("dateline.dead"));
  }

  @Test
  void isAwayWithTheBroker() {
    rig.broker.close();

    assertThrows(LettersAway.class, () -> letters.page(1, null));
    assertThrows(LettersAway.class, () -> letters.replay("00000000-0000-0000-0000-000000000000"));
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    Instant end = Instant.now().plus(Duration.ofSeconds(10));
    while (!condition.call()) {
      assertTrue(Instant.now().isBefore(end), "in vain");
      Thread.sleep(50);
    }
  }
}
