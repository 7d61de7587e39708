package org.dateline.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.dateline.document.Document;
import org.dateline.wire.UnreadableDispatch.Cause;
import org.junit.jupiter.api.Test;

class FeedsTest {

  private static final String RSS = "application/rss+xml";
  private static final String ATOM = "application/atom+xml";
  private static final String JSON = "application/feed+json";

  private static Contents feed(String body, String type, Map<String, String> envelope) {
    Dispatch dispatch = new Dispatch(body.getBytes(StandardCharsets.UTF_8), type, envelope);
    return new WireDesk(WireDesk.MOST_BYTES).read(dispatch);
  }

  private static void assertGoesOn(String body, String type) {
    Contents contents = feed(body, type, Map.of("uri", "urn:all", "publisher", "Desk"));
    assertTrue(contents.isFeed());
    List<Document> read = contents.documents();
    assertEquals(2, read.size());
    assertEquals("One was held.", read.get(0).text().chars());
    assertEquals("Three were held.", read.get(1).text().chars());
    assertEquals("urn:3", read.get(1).uri());
    assertTrue(read.get(0).uri().startsWith("urn:dateline:sha256:"), read.get(0).uri());
    assertEquals("Desk", read.get(0).publisher());
    assertEquals(1, contents.faults().size());
    UnreadableDispatch fault = contents.faults().get(0);
    assertEquals("published", fault.field());
    assertTrue(String.valueOf(fault.getMessage()).startsWith("Entry 2: "), fault::getMessage);
  }

  @Test
  void goesOnBehindABadEntryOfRss() {
    assertGoesOn(
        "<rss><channel><item><description>One was held.</description></item>"
            + "<item><description>Two</description><pubDate>someday</pubDate></item><item><guid>urn:3</guid><description>&lt;p>Three"
            + " &lt;i>were&lt;/i> held.</description><pubDate>4 Mar 31 05:06"
            + " EST</pubDate></item></channel></rss>",
        RSS);
  }

  @Test
  void goesOnBehindABadEntryOfRss1() {
    String rdf =
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
            + " xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
            + "<channel><language>en</language></channel>"
            + "<item><description>One was held.</description></item>"
            + "<item><title>Two</title><dc:date>someday</dc:date></item>"
            + "<item rdf:about='urn:3'><title>Three were held.</title></item></rdf:RDF>";
    assertGoesOn(rdf, RSS);
  }

  @Test
  void goesOnBehindABadEntryOfAtom() {
    assertGoesOn(
        "<feed xmlns='http://www.w3.org/2005/Atom'>"
            + "<entry><content type='html'>&lt;p>One was held.&lt;/p></content></entry>"
            + "<entry><summary>Two</summary><published>someday</published></entry>"
            + "<entry><id>urn:3</id><summary>Three were held.</summary></entry></feed>",
        ATOM);
  }

  @Test
  void goesOnBehindABadEntryOfAJsonFeed() {
    assertGoesOn(
        "{\"items\": [{\"content_text\": \"One was held.\"},"
            + "{\"title\": \"Two\", \"date_published\": \"someday\"},"
            + "{\"id\": \"urn:3\", \"content_html\": \"<div>Three <i>were</i> held.</div>\"}]}",
        JSON);
  }

  @Test
  void tellsTheParticularsOfItsEntries() {
    Document rss = Refusals.read(Forms.rss(), RSS, Map.of());
    assertEquals(OffsetDateTime.parse("2031-03-04T05:06:07Z"), rss.published());
    assertEquals("https://example.org/7", rss.url());
    assertEquals(List.of("unrest"), rss.particulars().subjects());
    assertEquals("© 2031 Harbour News", rss.particulars().rights());
    Document atom = Refusals.read(Forms.atom(), ATOM, Map.of());
    assertEquals(OffsetDateTime.parse("2031-03-04T07:00:00Z"), atom.particulars().revised());
    assertEquals("https://example.org/7", atom.url());
    Document json = Refusals.read(Forms.jsonFeed(), JSON, Map.of());
    assertEquals(List.of("unrest"), json.particulars().subjects());
  }

  @Test
  void readsAnyXmlFeedUnderEitherType() {
    assertEquals(Forms.TEXT, feed(Forms.rss(), ATOM, Map.of()).documents().get(0).text().chars());
    assertEquals(Forms.TEXT, feed(Forms.atom(), RSS, Map.of()).documents().get(0).text().chars());
  }

  @Test
  void takesAMessagesUriForAFeedOfOneEntry() {
    String one = "<rss><channel><item><description>Held.</description></item></channel></rss>";
    assertEquals("urn:x", feed(one, RSS, Map.of("uri", "urn:x")).documents().get(0).uri());
  }

  @Test
  void tellsTheItemsOfTwoSendersApartWhoBothCountFromOne() {
    String item = "<item><guid isPermaLink='false'>17</guid><link>https://example.org/</link>";
    String rss =
        "<rss><channel><title>%s</title>"
            + item
            + "<description>Held.</description></item></channel></rss>";
    String post = Refusals.read(rss.formatted("Harbour Post"), RSS, Map.of()).uri();
    assertEquals("urn:dateline:item:harbour%20post:17", post);
    assertNotEquals(post, Refusals.read(rss.formatted("Quay News"), RSS, Map.of()).uri());
    assertEquals("17", Refusals.read(rss.formatted(""), RSS, Map.of()).uri());
  }

  @Test
  void prefersAMessagesUriToAnItemsOwnCount() {
    String one = "{\"items\": [{\"id\": \"17\", \"content_text\": \"Held.\"}]}";
    assertEquals("urn:x", feed(one, JSON, Map.of("uri", "urn:x")).documents().get(0).uri());
  }

  @Test
  void takesTheNameOfAnAuthorBehindHisAddress() {
    String one =
        "<rss><channel><item><description>Held.</description>"
            + "<author>desk@example.org (A. Reporter)</author></item></channel></rss>";
    assertEquals("A. Reporter", Refusals.read(one, RSS, Map.of()).byline());
  }

  @Test
  void refusesAFeedInWhichNothingCanBeRead() {
    Refusals.refuses("<rss><channel/></rss>", RSS, Cause.INVALID, null, "without entries");
    Refusals.refuses("<html/>", ATOM, Cause.INVALID, null, "<html>");
    Refusals.refuses("{}", JSON, Cause.INVALID, "items", "missing");
    Refusals.refuses("{\"items\": 1}", JSON, Cause.INVALID, "items", "array");
    Refusals.refuses("{\"items\": [7]}", JSON, Cause.INVALID, "items", "Entry 1", "objects");
    Refusals.refuses("{\"items\": [{}]}", JSON, Cause.INVALID, "text", "Entry 1");
  }
}
