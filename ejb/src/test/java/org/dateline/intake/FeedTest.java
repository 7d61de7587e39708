package org.dateline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.jms.JMSException;
import jakarta.jms.TextMessage;
import java.nio.file.Path;
import org.dateline.document.Document;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.dateline.reading.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dispatch that holds many documents: each is settled for itself, and the whole once. */
@SuppressWarnings("NullAway.Init")
final class FeedTest {

  private static final String WHOLE = Rig.OURS + 1;

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
  void storesEachEntryAsADocumentOfItsOwn() throws Exception {
    rig.send(feed(entry("a", "The mayor met the dockers."), entry("b", "The ferry sailed.")));

    assertTrue(rig.take());
    assertEquals("The ferry sailed.", text("urn:b"));
    assertEquals(SubmissionState.STORED, submission(WHOLE).state());
    assertEquals("Of 2 entries: 2 stored.", submission(WHOLE).reason());
    assertEquals(SubmissionState.STORED, submission(WHOLE + "-2").state());
  }

  @Test
  void sinksNoEntryForTheSakeOfABadOne() throws Exception {
    rig.send(
        feed(
            entry("a", "The mayor met the dockers."),
            "{\"id\":\"urn:bad\",\"date_published\":\"yesterday\",\"content_text\":\"No.\"}",
            entry("c", "The ferry sailed.")));

    assertTrue(rig.take());
    assertTrue(rig.known.document("urn:c").isPresent());
    String reason = String.valueOf(submission(WHOLE).reason());
    assertTrue(reason.startsWith("Of 3 entries: 2 stored, 1 rejected. Entry 2: "), reason);
  }

  @Test
  void countsTheAttemptsOfAnEntryThatFailsAndNotOfTheOthers() throws Exception {
    rig.reader(FeedTest::failing);
    TextMessage message = feed(entry("poison", "Poison."), entry("b", "The ferry sailed."));
    rig.send(message);

    for (int attempt = 1; attempt < Reception.MOST_ATTEMPTS; attempt++) {
      assertFalse(rig.take(), "attempt " + attempt);
      assertTrue(rig.known.document("urn:b").isPresent());
    }
    assertTrue(rig.take());
    assertEquals(SubmissionState.DEAD, submission(WHOLE + "-1").state());
    assertEquals("Of 2 entries: 1 stored, 1 dead.", submission(WHOLE).reason());
    assertEquals(SubmissionState.STORED, submission(WHOLE).state());
    assertEquals(WHOLE + "-1", rig.next("dateline.dead").getStringProperty("submission"));
  }

  @Test
  void replaysTheEntryThatDiedAndNoOther() throws Exception {
    rig.reader(FeedTest::failing);
    rig.send(feed(entry("a", "The ferry sailed."), entry("poison", "Poison.")));
    for (int attempt = 1; attempt <= Reception.MOST_ATTEMPTS; attempt++) {
      rig.take();
    }
    rig.send(rig.story("The ferry came back.", "urn:a"));
    assertTrue(rig.take());
    rig.reader(Rig::quietReading);

    Submission again = rig.replay();

    assertTrue(rig.take());
    assertEquals(SubmissionState.STORED, submission(again.id()).state());
    assertEquals("Poison.", text("urn:poison"));
    assertEquals("The ferry came back.", text("urn:a"));
  }

  @Test
  void changesNothingWhenTheFeedComesAgain() throws Exception {
    String entry = entry("a", "The mayor met the dockers.");
    rig.send(feed(entry, entry("b", "The ferry sailed.")));
    rig.send(feed(entry, entry("b", "The ferry sailed.")));

    assertTrue(rig.take());
    assertTrue(rig.take());
    assertEquals(2, rig.readings.get());
    assertEquals(1, rig.known.document("urn:a").orElseThrow().revisions());
  }

  private static Reading failing(Document document) {
    if (document.text().chars().startsWith("Poison")) {
      throw new IllegalStateException("indigestible");
    }
    return Rig.quietReading(document);
  }

  private TextMessage feed(String... entries) throws JMSException {
    TextMessage message =
        rig.ours(
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Harbour"
                + " Post\",\"items\":["
                + String.join(",", entries)
                + "]}",
            1);
    message.setStringProperty("contentType", "application/feed+json");
    return message;
  }

  private static String entry(String id, String text) {
    return "{\"id\":\"urn:" + id + "\",\"content_text\":\"" + text + "\"}";
  }

  private String text(String uri) {
    return rig.known.document(uri).orElseThrow().shown().text();
  }

  private Submission submission(String id) {
    return rig.known.submission(id).orElseThrow();
  }
}
