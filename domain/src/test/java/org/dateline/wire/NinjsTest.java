package org.dateline.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.dateline.document.Document;
import org.dateline.document.Notice;
import org.dateline.document.Notice.Status;
import org.dateline.document.Particulars;
import org.dateline.wire.UnreadableDispatch.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsTest {

  private static final String NINJS = "application/vnd.iptc.ninjs+json";

  private static Document ninjs(String body) {
    return Refusals.read(body, NINJS, Map.of());
  }

  @Test
  void tellsTheParticularsOfTheNewestGeneration() {
    assertEquals(
        new Particulars(
            "Baltic Press Agency",
            OffsetDateTime.parse("2031-03-04T07:00:00Z"),
            4,
            "Current",
            "© 2031 Harbour News",
            "Gdynia",
            List.of("http://cv.iptc.org/newscodes/mediatopic/16000000"),
            List.of("Adds minister")),
        ninjs(Forms.ninjs3()).particulars());
  }

  @Test
  void heedsAnEmbargoAsAFactAndInANote() {
    String flag = "{\"uri\":\"urn:a\",\"body_text\":\"They met.\",\"embargoed\":true}";
    assertEquals(Notice.NO_END, ninjs(flag).notice().embargoedUntil());
    String note = "EMBARGOED UNTIL 0600 GMT, MARCH 5, 2031";
    assertEquals(
        Instant.parse("2031-03-05T06:00:00Z"),
        ninjs(flag.replace("\"embargoed\":true", "\"ednote\":\"" + note + "\""))
            .notice()
            .embargoedUntil());
  }

  @Test
  void tellsTheParticularsOfTheOldestGeneration() {
    Particulars told = ninjs(Forms.ninjs1()).particulars();
    assertEquals("© 2031 Harbour News\nNot for archives", told.rights());
    assertEquals(List.of("http://cv.iptc.org/newscodes/mediatopic/16000000"), told.subjects());
    assertEquals("Current", told.genre());
    assertEquals(4, told.urgency());
  }

  @Test
  void readsTheSecondGeneration() {
    Document document =
        ninjs(
            """
            {"uri": "urn:example:8", "versioncreated": "2031-03-04T07:00:00Z",
             "pubstatus": "usable", "embargoed": "2031-03-05T06:00:00+02:00", "unheard": {"of": 1},
             "headlines": [{"value": "Dockers <b>held</b> &amp; freed"}],
             "bodies": [{"contenttype": "text/plain", "value": "Dockers were held."}],
             "associations": [{"name": "picture", "uri": "urn:p", "headline": "Not this"}]}\
            """);
    assertEquals("Dockers held & freed", document.headline());
    assertEquals("Dockers were held.", document.text().chars());
    assertEquals(Instant.parse("2031-03-05T04:00:00Z"), document.notice().embargoedUntil());
    assertEquals(
        "2031-03-04T07:00:00Z", document.revision() == null ? null : document.revision().value());
  }

  @Test
  void readsAnItemThatHasNothingButAUriAndABody() {
    Document document = ninjs("{\"uri\": \"urn:example:8\", \"body_text\": \"Dockers\\nheld.\"}");
    assertEquals("urn:example:8", document.uri());
    assertEquals("Dockers\nheld.", document.text().chars());
  }

  @Test
  void takesAKillWithoutABody() {
    Document document =
        ninjs("{\"uri\": \"urn:example:8\", \"version\": \"3\", \"pubstatus\": \"canceled\"}");
    assertEquals(Status.CANCELED, document.notice().status());
    assertTrue(document.text().chars().isEmpty());
    assertTrue(ninjs("{\"uri\": \"x\", \"pubStatus\": \"withheld\"}").notice().isKill());
  }

  @Test
  void knowsACorrectionByItsEditorsNote() {
    String body = "{\"uri\": \"x\", \"body_text\": \"Held.\", \"ednote\": \"%s\"}";
    assertTrue(ninjs(body.formatted("Corrects the number of dockers")).notice().isCorrection());
    assertFalse(ninjs(body.formatted("Adds quotes")).notice().isCorrection());
    assertTrue(ninjs(body.formatted("MANDATORY KILL")).notice().isKill());
  }

  @Test
  void fallsBackOnTheTimeOfAVersionThatCannotBeCompared() {
    Document document =
        ninjs(
            "{\"uri\": \"x\", \"body_text\": \"Held.\", \"version\": \"draft b\","
                + " \"versionCreated\": \"2031-03-04T07:00:00Z\"}");
    assertEquals(
        "2031-03-04T07:00:00Z", document.revision() == null ? null : document.revision().value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"uri\": \"urn:a b\", \"body_text\": \"x\"} | uri",
        "{\"uri\": \"x\"} | text",
        "{\"uri\": \"x\", \"body_text\": \"x\", \"pubstatus\": \"spiked\"} | pubStatus",
        "{\"uri\": \"x\", \"body_text\": \"x\", \"urgency\": 11} | urgency",
        "{\"uri\": \"x\", \"body_text\": \"x\", \"embargoed\": \"soon\"} | embargoedUntil",
        "{\"uri\": \"x\", \"body_text\": \"x\", \"version\": \"draft\"} | revision",
        "{\"uri\": \"x\", \"body_text\": \"x\", \"firstcreated\": \"today\"} | published",
        "{\"uri\": \"x\", \"body_text\": \"x\", \"language\": \"-\"} | language"
      })
  void namesTheFieldThatCannotBe(String bodyAndField) {
    String[] parts = bodyAndField.split(" \\| ", 2);
    Refusals.refuses(parts[0], NINJS, Cause.INVALID, parts[1], parts[1]);
  }
}
