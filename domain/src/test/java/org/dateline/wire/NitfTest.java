package org.dateline.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

class NitfTest {

  private static final String TYPE = "application/nitf+xml";
  private static final String NITF = Forms.nitf();

  private static Document nitf(String body) {
    return Refusals.read(body, TYPE, Map.of());
  }

  @Test
  void tellsTheParticulars() {
    assertEquals(
        new Particulars(
            "BPA",
            OffsetDateTime.parse("2031-03-04T05:06:07Z"),
            4,
            "Current",
            "© 2031 Harbour News",
            null,
            List.of("16000000"),
            List.of("Adds minister")),
        nitf(NITF).particulars());
  }

  @Test
  void heedsItsManagementStatus() {
    String release = "<date.release norm=\"20310305T060000+0100\"/><urgency";
    String embargoed = NITF.replace("=\"usable\"", "=\"embargoed\"");
    assertEquals(Notice.NO_END, nitf(embargoed).notice().embargoedUntil());
    assertEquals(
        Instant.parse("2031-03-05T05:00:00Z"),
        nitf(embargoed.replace("<urgency", release)).notice().embargoedUntil());
    assertEquals(
        Instant.parse("2031-03-05T05:00:00Z"),
        nitf(NITF.replace("<urgency", release)).notice().embargoedUntil());
    String canceled = NITF.replace("=\"usable\"", "=\"canceled\"");
    assertEquals(Status.CANCELED, nitf(canceled).notice().status());
    String withheld = NITF.replace("=\"usable\"", "=\"withheld\"");
    assertEquals(Status.WITHHELD, nitf(withheld).notice().status());
    String expiring = NITF.replace("<urgency", "<date.expire norm=\"20310401\"/><urgency");
    assertEquals(Instant.parse("2031-04-01T00:00:00Z"), nitf(expiring).notice().expires());
  }

  @Test
  void readsPastADocumentTypeThatNamesAFileBesideTheCopy() {
    String beside = NITF.replaceFirst("<!DOCTYPE[^>]*>", "<!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\">");
    assertEquals(nitf(NITF).text(), nitf(beside).text());
  }

  @Test
  void knowsACorrection() {
    String corrected =
        NITF.replace("<urgency", "<correction info=\"Number in paragraph 2\"/><urgency");
    assertTrue(nitf(corrected).notice().isCorrection());
    assertEquals(
        List.of("Number in paragraph 2", "Adds minister"), nitf(corrected).particulars().notes());
  }

  @Test
  void runsADatelineOfItsOwnIntoTheStory() {
    Document document =
        nitf(
            "<nitf><body><body.head><dateline><location>GDYNIA, Poland</location>"
                + "<story.date> March 4</story.date></dateline></body.head><body.content>"
                + "<p>Police arrested three.</p></body.content></body></nitf>");
    assertEquals("GDYNIA, Poland March 4 — Police arrested three.", document.text().chars());
    assertEquals("GDYNIA, Poland", document.particulars().located());
  }

  @Test
  void readsTheLeastThereIs() {
    Document document =
        nitf("<nitf><body><body.content><p>Dockers were held.</p></body.content></body></nitf>");
    assertEquals("Dockers were held.", document.text().chars());
    assertEquals(Particulars.NONE, document.particulars());
    assertTrue(document.uri().startsWith("urn:dateline:sha256:"));
  }

  @Test
  void namesWhatIsMissingOrWrong() {
    Refusals.refuses("<html/>", TYPE, Cause.INVALID, "nitf", "<html>");
    Refusals.refuses("<nitf/>", TYPE, Cause.INVALID, "text");
    Refusals.refuses(
        NITF.replace("20310304T050607Z", "yesterday"), TYPE, Cause.INVALID, "published");
    Refusals.refuses(NITF.replace("ed-urg=\"4\"", "ed-urg=\"x\""), TYPE, Cause.INVALID, "urgency");
  }
}
