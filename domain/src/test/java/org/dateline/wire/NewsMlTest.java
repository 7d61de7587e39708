package org.dateline.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
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

class NewsMlTest {

  private static final String G2 = "application/vnd.iptc.g2.newsitem+xml";
  private static final String ITEM = Forms.newsItem(Forms.xhtml());

  private static Document item(String body) {
    return Refusals.read(body, G2, Map.of());
  }

  @Test
  void tellsTheParticulars() {
    assertEquals(
        new Particulars(
            "BPA",
            OffsetDateTime.parse("2031-03-04T07:00:00Z"),
            4,
            "Current",
            "© 2031 Harbour News",
            "Gdynia",
            List.of("medtop:16000000"),
            List.of("Adds minister")),
        item(ITEM).particulars());
  }

  @Test
  void heedsAnEmbargoWithAndWithoutItsEnd() {
    String until = "<embargoed>2031-03-05T06:00:00Z</embargoed><pubStatus";
    Notice notice = item(ITEM.replace("<pubStatus", until)).notice();
    assertEquals(Instant.parse("2031-03-05T06:00:00Z"), notice.embargoedUntil());
    Notice open = item(ITEM.replace("<pubStatus", "<embargoed/><pubStatus")).notice();
    assertEquals(Notice.NO_END, open.embargoedUntil());
  }

  @Test
  void knowsKillsAndCorrections() {
    Document kill = item(Forms.newsItem("").replace("stat:usable", "stat:canceled"));
    assertEquals(Status.CANCELED, kill.notice().status());
    assertEquals("", kill.text().chars());
    String held = ITEM.replace("stat:usable", "http://cv.iptc.org/newscodes/pubstatusg2/withheld");
    assertEquals(Status.WITHHELD, item(held).notice().status());
    String signal = "</edNote><signal qcode=\"sig:%s\"/>";
    String corrected = ITEM.replace("</edNote>", signal.formatted("correction"));
    assertTrue(item(corrected).notice().isCorrection());
    String killed = ITEM.replace("</edNote>", signal.formatted("kill"));
    assertEquals(Status.CANCELED, item(killed).notice().status());
    String updated = ITEM.replace("</edNote>", signal.formatted("update"));
    assertFalse(item(updated).notice().isCorrection());
  }

  @Test
  void runsADatelineOfItsOwnIntoTheStory() {
    String content =
        "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body><p>Police arrested three.</p>"
            + "</body></html></inlineXML>";
    String body =
        Forms.newsItem(content)
            .replace("<headline>", "<dateline>Gdynia, March 4 (BPA) -</dateline><headline>");
    assertEquals("Gdynia, March 4 (BPA) — Police arrested three.", item(body).text().chars());
  }

  @Test
  void opensANewsMessage() {
    String item = ITEM.substring(ITEM.indexOf("<newsItem"));
    String message =
        "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header/><itemSet>%s</itemSet>"
            + "</newsMessage>";
    assertEquals(Forms.TEXT, item(message.formatted(item)).text().chars());
    String two = message.formatted(item + item.replace("urn:example:7", "urn:example:8"));
    Dispatch dispatch = new Dispatch(two.getBytes(StandardCharsets.UTF_8), G2, Map.of());
    Contents contents = new WireDesk(WireDesk.MOST_BYTES).read(dispatch);
    assertEquals(
        List.of("urn:example:7", "urn:example:8"),
        contents.documents().stream().map(Document::uri).toList());
    assertTrue(contents.isFeed());
  }

  @Test
  void readsTheLeastThereIs() {
    Document document =
        item(
            "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:x'><contentSet>"
                + "<inlineData>Dockers were held.</inlineData></contentSet></newsItem>");
    assertEquals("urn:x", document.uri());
    assertEquals("Dockers were held.", document.text().chars());
    assertEquals(Particulars.NONE, document.particulars());
  }

  @Test
  void namesWhatIsMissingOrWrong() {
    Refusals.refuses("<packageItem/>", G2, Cause.INVALID, "newsItem", "<packageItem>");
    Refusals.refuses(Forms.newsItem(""), G2, Cause.INVALID, "text");
    String wrong = ITEM.replace("<urgency>4", "<urgency>high");
    Refusals.refuses(wrong, G2, Cause.INVALID, "urgency", "high");
    String never = ITEM.replace("<pubStatus", "<embargoed>soon</embargoed><pubStatus");
    Refusals.refuses(never, G2, Cause.INVALID, "embargoedUntil", "soon");
  }
}
