package org.dateline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.dateline.wire.DeadLetter;
import org.dateline.wire.DeadLetters;
import org.dateline.wire.LettersAway;
import org.junit.jupiter.api.Test;

/** A letter is sent again, once, and is never between the queues. */
final class LetterReplayTest extends LettersFixture {

  @Test
  void replaysALetterOnceHoweverOftenItIsAsked() throws Exception {
    bury(1);
    String id = only().id();

    Submission first = letters.replay(id).orElseThrow();
    Submission second = letters.replay(id).orElseThrow();

    assertEquals(first.id(), second.id());
    assertEquals(SubmissionState.QUEUED, rig.known.submission(first.id()).orElseThrow().state());
    assertEquals(0, rig.broker.depth("dateline.dead"));
    assertEquals(1, rig.broker.depth("dateline.documents"));
    assertTrue(rig.take());
    assertEquals(SubmissionState.STORED, letters.replay(id).orElseThrow().state());
    assertEquals(0, rig.broker.depth("dateline.documents"));
    assertEquals(STORY, rig.known.document("urn:test:1").orElseThrow().shown().text());
  }

  @Test
  void replaysALetterOnceThoughManyAskAtOnce() throws Exception {
    bury(1);
    String id = only().id();

    List<Future<Object>> answers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Callable<Object> ask = () -> letters.replay(id);
      answers.add(threads.submit(ask));
    }
    for (Future<Object> answer : answers) {
      try {
        answer.get();
      } catch (ExecutionException e) {
        assertTrue(e.getCause() instanceof LettersAway, e.toString());
      }
    }

    assertEquals(0, rig.broker.depth("dateline.dead"));
    assertEquals(1, rig.broker.depth("dateline.documents"));
  }

  @Test
  void doesNotReplaceWhatItsSenderSentMeanwhile() throws Exception {
    bury(1);
    rig.send(rig.story("The mayor sent the dockers home.", "urn:test:1"));
    assertTrue(rig.take());

    Submission again = letters.replay(only().id()).orElseThrow();

    assertTrue(rig.take());
    Submission ended = rig.known.submission(again.id()).orElseThrow();
    assertEquals(SubmissionState.SUPERSEDED, ended.state());
    assertEquals(
        "The mayor sent the dockers home.",
        rig.known.document("urn:test:1").orElseThrow().shown().text());
  }

  @Test
  void replaysThoughTheLedgerIsAway() throws Exception {
    bury(1);
    String id = only().id();
    rig.database.goAway();

    Submission again = letters.replay(id).orElseThrow();

    rig.database.comeBack();
    assertTrue(rig.take());
    assertEquals(SubmissionState.STORED, rig.known.submission(again.id()).orElseThrow().state());
  }

  @Test
  void keepsTheLetterWhenTheQueueOfDocumentsIsFull() throws Exception {
    try (TestBroker small = new TestBroker(20_000)) {
      DeadLetters full = of(small);
      new Postbox(small.connections()).bury(item(1), death());
      fill(small);
      long documents = small.depth("dateline.documents");
      String id = full.page(1, null).items().get(0).id();

      for (int i = 0; i < 12; i++) {
        assertThrows(LettersAway.class, () -> full.replay(id));
      }

      assertEquals(1, small.depth("dateline.dead"));
      assertEquals(documents, small.depth("dateline.documents"));
      assertEquals(id, full.page(1, null).items().get(0).id());
    }
  }

  @Test
  void showsReplaysAndMeasuresALetterThatIsFetchedInPieces() throws Exception {
    String story = "Dockers. ".repeat(50_000);
    try (TestBroker other = new TestBroker(-1);
        JMSContext context = other.connections().createContext()) {
      DeadLetters roomy =
          new BrokerLetters(
              other.connections(), rig.ledger, rig.known, 1_000_000, threads, Clock.systemUTC());
      context
          .createProducer()
          .send(context.createQueue("dateline.dead"), context.createTextMessage(story));
      DeadLetter letter = roomy.page(10, null).items().get(0);

      assertEquals((long) story.length(), letter.bytes());
      assertEquals(story, roomy.letter(letter.id()).orElseThrow().body());
      assertNull(of(other).letter(letter.id()).orElseThrow().body());
      assertTrue(roomy.replay(letter.id()).isPresent());
      Message copy =
          context.createConsumer(context.createQueue("dateline.documents")).receive(5000);
      assertEquals(story, new String(copy.getBody(byte[].class), StandardCharsets.UTF_8));
    }
  }

  @Test
  void givesEveryLetterASubmissionOfItsOwnThatTheListenerTakes() {
    String one = SubmissionId.again("one");
    assertEquals(one, SubmissionId.again("one"));
    assertNotEquals(one, SubmissionId.again("other"));
    assertTrue(one.matches("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
  }

  private static void fill(TestBroker broker) throws Exception {
    try {
      for (int i = 0; i < 100; i++) {
        new Postbox(broker.connections()).submit("any" + i, story(i));
      }
    } catch (JMSRuntimeException full) {
      return;
    }
  }
}
