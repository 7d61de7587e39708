package org.dateline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.QueueBrowser;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.Enumeration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.dateline.wire.DeadLetters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document whose time was over before anybody read it is dead, and says so. */
@SuppressWarnings("NullAway.Init")
final class ExpiredTest {

  private static final String STORY = "The mayor met the dockers.";
  private static final String WHY = "It expired before it was read.";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  @TempDir private Path folder;
  private Rig rig;
  private Expired expired;
  private DeadLetters letters;

  @BeforeEach
  void open() throws Exception {
    rig = new Rig(folder);
    Clock clock = Clock.systemUTC();
    expired = new Expired(rig.connections, rig.ledger, rig.known, Rig.MOST_BYTES, clock);
    letters =
        new BrokerLetters(rig.connections, rig.ledger, rig.known, Rig.MOST_BYTES, threads, clock);
  }

  @AfterEach
  void close() {
    rig.close();
    threads.shutdownNow();
  }

  @Test
  void endsTheSubmissionAndLeavesTheLetterToBeReplayed() throws Exception {
    rig.ledger.expect(BrokerIntake.queued(Rig.OURS + 1, Clock.systemUTC()));
    expire(rig.ours(STORY, 1));

    expired.run();

    assertEquals(SubmissionState.DEAD, submission(1).state());
    assertEquals(WHY, submission(1).reason());
    String letter = letters.page(10, null).items().get(0).id();
    Submission again = letters.replay(letter).orElseThrow();
    assertTrue(rig.take());
    assertEquals(SubmissionState.STORED, rig.known.submission(again.id()).orElseThrow().state());
  }

  @Test
  void tellsASenderWhoAskedOnceHoweverOftenItLooks() throws Exception {
    Message message = rig.story(STORY, "urn:test:1");
    message.setJMSReplyTo(rig.context().createQueue("replies"));
    message.setJMSCorrelationID("mine");
    expire(message);

    expired.run();
    expired.run();

    Message reply = rig.next("replies");
    assertEquals("mine", reply.getJMSCorrelationID());
    assertTrue(reply.getBody(String.class).contains("\"dead\""), reply.getBody(String.class));
    assertEquals(0, rig.broker.depth("replies"));
  }

  @Test
  void leavesAloneWhatEndedOtherwise() throws Exception {
    rig.send(rig.ours(STORY, 1));
    assertTrue(rig.take());
    expire(rig.ours(STORY, 1));

    expired.run();

    assertEquals(SubmissionState.STORED, submission(1).state());
  }

  @Test
  void endsItTheNextTimeWhereTheLedgerIsAway() throws Exception {
    expire(rig.ours(STORY, 1));
    rig.database.goAway();
    expired.run();
    rig.database.comeBack();
    expired.run();

    assertEquals(SubmissionState.DEAD, submission(1).state());
  }

  @Test
  void endsWhatExpiresLater() throws Exception {
    expire(rig.ours(STORY, 1));
    expired.run();
    expire(rig.ours(STORY, 2));
    expired.run();

    assertEquals(SubmissionState.DEAD, submission(2).state());
  }

  @Test
  void looksOnlyAtDocumentsThatExpired() throws Exception {
    JMSContext context = rig.context();
    context.createProducer().send(context.createQueue("dateline.expired"), rig.ours(STORY, 1));

    expired.run();

    assertTrue(rig.known.submission(Rig.OURS + 1).isEmpty());
  }

  private Submission submission(int number) {
    return rig.known.submission(Rig.OURS + number).orElseThrow();
  }

  private void expire(Message message) throws Exception {
    int before = lying();
    JMSContext context = rig.context();
    context
        .createProducer()
        .setTimeToLive(50)
        .send(context.createQueue("dateline.documents"), message);
    for (int i = 0; lying() <= before; i++) {
      assertTrue(i < 200, "it does not expire");
      Thread.sleep(50);
    }
  }

  /** The broker's own count has, for a moment, what was taken and put back twice. */
  private int lying() throws JMSException {
    JMSContext context = rig.context();
    try (QueueBrowser browser = context.createBrowser(context.createQueue("dateline.expired"))) {
      Enumeration<?> letters = browser.getEnumeration();
      return Collections.list(letters).size();
    }
  }
}
