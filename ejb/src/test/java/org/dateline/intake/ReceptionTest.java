package org.dateline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class ReceptionTest {

  @TempDir private Path folder;
  private Rig rig;

  @BeforeEach
  void open() throws Exception {
    rig = new Rig(folder);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void storesATextMessageAndTellsTheSender() throws Exception {
    TextMessage message = rig.story("The mayor met the dockers.", "urn:test:1");
    message.setJMSReplyTo(rig.context().createQueue("replies"));
    message.setJMSCorrelationID("yours-7");
    rig.send(message);

    assertTrue(rig.take());

    Message reply = rig.next("replies");
    assertEquals("yours-7", reply.getJMSCorrelationID());
    String json = reply.getBody(String.class);
    assertTrue(json.contains("\"state\":\"stored\""), json);
    FiledDocument document = rig.known.document("urn:test:1").orElseThrow();
    assertEquals("The mayor met the dockers.", document.shown().text());
    assertEquals(message.getJMSTimestamp(), document.shown().received().toEpochMilli());
    assertTrue(json.contains('"' + document.id() + '"'), json);
  }

  @Test
  void correlatesByTheMessagesIdWhereTheSenderGaveNone() throws Exception {
    TextMessage message = rig.story("The mayor met the dockers.", "urn:test:1");
    message.setJMSReplyTo(rig.context().createQueue("replies"));
    rig.send(message);

    rig.take();

    assertEquals(message.getJMSMessageID(), rig.next("replies").getJMSCorrelationID());
  }

  @Test
  void storesTheDocumentOfASenderWhoCannotBeTold() throws Exception {
    TextMessage message = rig.story("The mayor met the dockers.", "urn:test:1");
    try (JMSContext gone = rig.connections.createContext()) {
      message.setJMSReplyTo(gone.createTemporaryQueue());
    }
    rig.send(message);

    assertTrue(rig.take());
    assertTrue(rig.known.document("urn:test:1").isPresent());
  }

  @Test
  void readsBytesByTheCharsetOfTheContentType() throws Exception {
    BytesMessage message = rig.context().createBytesMessage();
    message.writeBytes("Der Hafen l\u00f6scht.".getBytes(StandardCharsets.ISO_8859_1));
    message.setStringProperty("contentType", "text/plain; charset=ISO-8859-1");
    message.setStringProperty("uri", "urn:test:1");
    message.setIntProperty("revision", 4);
    message.setStringProperty("colour", "red");
    rig.send(message);

    rig.take();

    FiledDocument document = rig.known.document("urn:test:1").orElseThrow();
    assertEquals("Der Hafen l\u00f6scht.", document.shown().text());
    assertEquals("4", document.shown().revision());
  }

  @Test
  void changesNothingWhenAMessageComesAgain() throws Exception {
    TextMessage message = rig.ours("The mayor met the dockers.", 1);
    message.setJMSReplyTo(rig.context().createQueue("replies"));
    rig.send(message);
    rig.send(message);

    rig.take();
    rig.take();

    assertEquals(SubmissionState.STORED, rig.known.submission(Rig.OURS + 1).orElseThrow().state());
    assertEquals(
        rig.next("replies").getBody(String.class), rig.next("replies").getBody(String.class));
    assertEquals(1, rig.readings.get());
    assertEquals(1, rig.known.document("urn:test:1").orElseThrow().revisions());
  }

  @Test
  void callsAResendOfTheSameContentADuplicateWithoutReadingIt() throws Exception {
    rig.send(rig.ours("The mayor met the dockers.", 1));
    rig.send(rig.ours("The mayor met the dockers.", 2));

    rig.take();
    rig.take();

    Submission second = rig.known.submission(Rig.OURS + 2).orElseThrow();
    assertEquals(SubmissionState.DUPLICATE, second.state());
    assertEquals(rig.known.submission(Rig.OURS + 1).orElseThrow().document(), second.document());
    assertEquals(1, rig.readings.get());
  }

  @Test
  void neverOpensAnObject() throws Exception {
    Message message = rig.context().createObjectMessage(new Trap());
    message.setStringProperty("dateline_submission", Rig.OURS + 1);
    rig.send(message);

    assertTrue(rig.take());

    Submission rejected = rig.known.submission(Rig.OURS + 1).orElseThrow();
    assertEquals(SubmissionState.REJECTED, rejected.state());
    assertEquals(
        "A TextMessage or a BytesMessage is taken, not an ObjectMessage.", rejected.reason());
    assertFalse(Trap.isSprung);
  }

  @Test
  void rejectsOnceWhatNobodyCanRead() throws Exception {
    TextMessage large = rig.ours("x".repeat(Rig.MOST_BYTES + 1), 1);
    TextMessage odd = rig.ours("The mayor met the dockers.", 2);
    odd.setStringProperty("contentType", "application/x-odd");
    TextMessage empty = rig.context().createTextMessage();
    empty.setStringProperty("dateline_submission", Rig.OURS + 3);
    rig.send(large);
    rig.send(odd);
    rig.send(empty);

    for (int i = 1; i <= 3; i++) {
      assertTrue(rig.take());
      assertEquals(
          SubmissionState.REJECTED, rig.known.submission(Rig.OURS + i).orElseThrow().state());
    }
    assertTrue(reason(1).contains("100000"), reason(1));
    assertTrue(reason(2).contains("application/x-odd"), reason(2));
    assertEquals(0, rig.readings.get());
    assertEquals(0, rig.broker.depth("dateline.documents"));
  }

  @Test
  void knowsAMessageByItsSendersDuplicateId() throws Exception {
    TextMessage message = rig.story("The mayor met the dockers.", "urn:test:1");
    message.setStringProperty("_AMQ_DUPL_ID", "sender-4711");
    rig.send(message);
    rig.take();
    String byId = SubmissionId.of(message, new byte[0]);
    message.setJMSMessageID("ID:another");

    assertEquals(byId, SubmissionId.of(message, new byte[0]));
    assertTrue(rig.known.submission(byId).isPresent());
  }

  @Test
  void takesNoSubmissionIdThatWasNotOurs() throws Exception {
    TextMessage message = rig.story("The mayor met the dockers.", "urn:test:1");
    message.setStringProperty("dateline_submission", "../admin");
    rig.send(message);
    rig.take();

    assertEquals(Optional.empty(), rig.known.submission("../admin"));
    assertTrue(rig.known.document("urn:test:1").isPresent());
  }

  private String reason(int submission) {
    return String.valueOf(rig.known.submission(Rig.OURS + submission).orElseThrow().reason());
  }

  /** An object that tells when somebody opens it. */
  private static final class Trap implements Serializable {
    private static final long serialVersionUID = 1L;
    private static volatile boolean isSprung;

    private Object readResolve() {
      isSprung = true;
      return this;
    }
  }
}
