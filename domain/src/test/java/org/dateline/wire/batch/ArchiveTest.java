package org.dateline.wire.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.dateline.wire.batch.Zipped.STORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.dateline.wire.Dispatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken out of an archive, and by which names. */
class ArchiveTest {

  private static Dispatch dispatch(BatchItem item) {
    assertNotNull(item.dispatch(), String.valueOf(item.fault()));
    return item.dispatch();
  }

  private static String fault(BatchItem item) {
    return String.valueOf(item.fault());
  }

  @Test
  void takesEachFileByItsName() throws IOException {
    List<BatchItem> items =
        new Zipped()
            .with("wire/", "")
            .with("wire/a.txt", STORY)
            .with("wire/b.JSON", "{\"text\": \"" + STORY + "\"}")
            .items();
    assertEquals(2, items.size());
    assertEquals("text/plain", dispatch(items.get(0)).contentType());
    assertEquals(STORY, new String(dispatch(items.get(0)).body(), UTF_8));
    assertEquals("application/json", dispatch(items.get(1)).contentType());
  }

  @Test
  void takesAFileThatIsStoredUnpacked() throws IOException {
    byte[] content = STORY.getBytes(UTF_8);
    ZipEntry stored = new ZipEntry("a.txt");
    stored.setMethod(ZipEntry.STORED);
    stored.setSize(content.length);
    CRC32 crc = new CRC32();
    crc.update(content);
    stored.setCrc(crc.getValue());
    List<BatchItem> items = new Zipped().with(stored, content).items();
    assertEquals(STORY, new String(dispatch(items.get(0)).body(), UTF_8));
  }

  @Test
  void takesTheLinesOfAFileOfLines() throws IOException {
    List<BatchItem> items =
        new Zipped()
            .with("a.ndjson", "{\"text\": \"One.\"}\n{\"txt\": 1}\n")
            .with("b.ndjson", "no JSON\n")
            .with("c.txt", STORY)
            .items();
    assertEquals(4, items.size());
    assertEquals("{\"text\": \"One.\"}", new String(dispatch(items.get(0)).body(), UTF_8));
    assertTrue(fault(items.get(1)).startsWith("a.ndjson, line 2: "), fault(items.get(1)));
    assertTrue(fault(items.get(2)).startsWith("b.ndjson: "), fault(items.get(2)));
    assertEquals("text/plain", dispatch(items.get(3)).contentType());
  }

  @Test
  void namesTheFileThatCannotBeReadAndTakesTheOthers() throws IOException {
    List<BatchItem> items =
        new Zipped()
            .with("bad.json", "{")
            .with("picture.png", new byte[] {1, 2, 3})
            .with("latin.txt", new byte[] {'l', (byte) 0xF6})
            .with("inner.zip", new Zipped().with("a.txt", STORY).bytes())
            .with("inner.txt", new Zipped().with("a.txt", STORY).bytes())
            .with("big.txt", Zipped.noise(Zipped.MOST + 1))
            .with("empty.txt", "")
            .with("good.txt", STORY)
            .items();
    assertEquals(8, items.size());
    for (String name : List.of("bad.json", "picture.png", "latin.txt", "inner.zip", "inner.txt")) {
      assertTrue(items.stream().anyMatch(it -> fault(it).startsWith(name + ": ")), name);
    }
    assertEquals("inner.zip: An archive within an archive is not opened.", fault(items.get(3)));
    assertEquals(
        "big.txt: It has more than 2000000 bytes; that is the limit.", fault(items.get(5)));
    assertEquals(STORY, new String(dispatch(items.get(7)).body(), UTF_8));
  }

  @Test
  void passesOverHiddenFilesAndTakesNoNameForAFileOfOurs() throws IOException {
    List<BatchItem> items =
        new Zipped()
            .with("__MACOSX/._a.txt", new byte[] {0, 5})
            .with("wire/.DS_Store", new byte[] {0, 5})
            .with("../../etc/passwd.txt", STORY)
            .with("C:\\wire\\\u001B[2Ja.png", STORY)
            .items();
    assertEquals(2, items.size());
    assertEquals("text/plain", dispatch(items.get(0)).contentType());
    assertTrue(fault(items.get(1)).startsWith("C:\\wire\\\uFFFD[2Ja.png: "), fault(items.get(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "a.ninjs, {}, application/vnd.iptc.ninjs+json",
    "a.json, '{\"pubstatus\": \"usable\"}', application/vnd.iptc.ninjs+json",
    "a.json, '{\"version\": \"https://jsonfeed.org/version/1\"}', application/feed+json",
    "a.json, '{\"text\": \"x\"}', application/json",
    "a.xml, '<?xml version=\"1.0\"?><nitf>', application/nitf+xml",
    "a.xml, '<newsItem guid=\"x\">', application/vnd.iptc.g2.newsitem+xml",
    "a.xml, '<rss version=\"2.0\">', application/rss+xml",
    "a.xml, '<feed xmlns=\"x\">', application/atom+xml",
    "a.newsml, x, application/vnd.iptc.g2.newsitem+xml",
    "a.nitf, x, application/nitf+xml",
    "a.HTM, x, text/html",
    "a.rss, x, application/rss+xml",
    "a.atom, x, application/atom+xml"
  })
  void knowsAContentTypeByTheNameAndTheBeginning(String name, String body, String type) {
    assertEquals(type, FileNames.contentType(name, body.getBytes(UTF_8)).orElseThrow());
  }

  @Test
  void takesAPageOfBlanks() throws IOException {
    assertEquals(1, new Zipped().with("a.txt", "x" + " ".repeat(500_000)).items().size());
  }
}
