package org.dateline.wire.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.wire.Dispatch;
import org.dateline.wire.UnreadableDispatch;
import org.dateline.wire.UnreadableDispatch.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

  private static final int MOST = 2_000_000;
  private static final String STORY = "GDYNIA, March 4 - Dockers walked out.";

  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(packed);

  private ArchiveTest with(String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
    return this;
  }

  private ArchiveTest with(String name, String content) throws IOException {
    return with(name, content.getBytes(UTF_8));
  }

  private byte[] bytes() throws IOException {
    zip.close();
    return packed.toByteArray();
  }

  private List<BatchItem> items() throws IOException {
    return items(new ByteArrayInputStream(bytes()));
  }

  private static List<BatchItem> items(InputStream body) throws IOException {
    List<BatchItem> items = new ArrayList<>();
    new BatchDesk(MOST).read("application/zip", body, items::add);
    return items;
  }

  private static UnreadableDispatch refusal(byte[] body) {
    return assertThrows(UnreadableDispatch.class, () -> items(new ByteArrayInputStream(body)));
  }

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
        with("wire/", "")
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
    zip.putNextEntry(stored);
    zip.write(content);
    zip.closeEntry();
    assertEquals(STORY, new String(dispatch(items().get(0)).body(), UTF_8));
  }

  @Test
  void takesTheLinesOfAFileOfLines() throws IOException {
    List<BatchItem> items =
        with("a.ndjson", "{\"text\": \"One.\"}\n{\"txt\": 1}\n")
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
        with("bad.json", "{")
            .with("picture.png", new byte[] {1, 2, 3})
            .with("latin.txt", new byte[] {'l', (byte) 0xF6})
            .with("inner.zip", new ArchiveTest().with("a.txt", STORY).bytes())
            .with("inner.txt", new ArchiveTest().with("a.txt", STORY).bytes())
            .with("big.txt", noise(MOST + 1))
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
        with("__MACOSX/._a.txt", new byte[] {0, 5})
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

  @ParameterizedTest
  @ValueSource(strings = {"PK", "GDYNIA - Dockers walked out.", "{\"text\": \"x\"}"})
  void refusesABodyThatIsNoArchiveWithTheOffset(String body) {
    UnreadableDispatch refusal = refusal(body.getBytes(UTF_8));
    assertEquals(Cause.MALFORMED, refusal.kind());
    assertTrue(String.valueOf(refusal.getMessage()).contains("offset 0"), refusal.toString());
  }

  @Test
  void refusesAnArchiveWithoutADocument() throws IOException {
    assertEquals(Cause.INVALID, refusal(bytes()).kind());
    assertEquals(Cause.INVALID, refusal(new byte[0]).kind());
    assertEquals(Cause.INVALID, refusal(new ArchiveTest().with("wire/", "").bytes()).kind());
  }

  @Test
  void noticesWhereverAnArchiveBreaksOff() throws IOException {
    byte[] whole = with("a.txt", STORY).with("b.txt", STORY).with("c.txt", noise(300)).bytes();
    for (int length = 1; length < whole.length - 21; length++) {
      assertEquals(Cause.MALFORMED, refusal(Arrays.copyOf(whole, length)).kind(), "at " + length);
    }
  }

  @Test
  void isNeverConfusedByAChangedByte() throws IOException {
    byte[] whole = with("a.txt", STORY).with("b.ndjson", "{\"text\": \"One.\"}\n").bytes();
    Random random = new Random(7);
    for (int i = 0; i < 1500; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(whole.length)] = (byte) random.nextInt(256);
      try {
        items(new ByteArrayInputStream(changed));
      } catch (UnreadableDispatch refused) {
        assertNotNull(refused.kind());
      }
    }
  }

  /** Java's unpacker gives up on some of them with words that do not name the archive. */
  @Test
  void isNeverConfusedByPiecesOfAnArchive() throws IOException {
    byte[] whole = with("a.txt", STORY).with("b.ndjson", "{\"text\": \"One.\"}\n").bytes();
    Random random = new Random(7);
    for (int i = 0; i < 1500; i++) {
      ByteArrayOutputStream pieces = new ByteArrayOutputStream();
      pieces.write(whole, 0, 4 + random.nextInt(whole.length - 4));
      for (int piece = 0; piece < 3; piece++) {
        int from = random.nextInt(whole.length);
        pieces.write(whole, from, random.nextInt(whole.length - from));
      }
      byte[] body = pieces.toByteArray();
      body[4 + random.nextInt(body.length - 4)] = (byte) random.nextInt(256);
      try {
        items(new ByteArrayInputStream(body));
      } catch (UnreadableDispatch refused) {
        assertNotNull(refused.kind());
      }
    }
  }

  @Test
  void doesNotCallAnArchiveDamagedThatBrokeOffOnItsWay() throws IOException {
    byte[] half = Arrays.copyOf(with("a.txt", noise(100_000)).bytes(), 20_000);
    IOException gone = new IOException("gone");
    InputStream rest =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw gone;
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw gone;
          }
        };
    InputStream body = new SequenceInputStream(new ByteArrayInputStream(half), rest);
    assertSame(gone, assertThrows(IOException.class, () -> items(body)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bomb.txt", "bomb.ndjson", "bomb.png", ".bomb"})
  void refusesABombAtOnce(String name) throws IOException {
    byte[] bomb = with("a.txt", STORY).with(name, new byte[200_000_000]).bytes();
    assertTrue(bomb.length < 300_000);
    Duration fastest = Duration.ofDays(1);
    // The best of some: a busy machine is no fault of the archive.
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      assertEquals(Cause.TOO_LARGE, refusal(bomb).kind());
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      fastest = took.compareTo(fastest) < 0 ? took : fastest;
    }
    assertTrue(fastest.toMillis() < 200, fastest.toString());
  }

  @Test
  void refusesABombInManyPieces() throws IOException {
    byte[] piece = new byte[1_000_000];
    for (int i = 0; i < 200; i++) {
      with(i + ".txt", piece);
    }
    byte[] bomb = bytes();
    assertEquals(Cause.TOO_LARGE, refusal(bomb).kind());
  }

  @Test
  void takesAPageOfBlanks() throws IOException {
    assertEquals(1, with("a.txt", "x" + " ".repeat(500_000)).items().size());
  }

  @Test
  void refusesMoreFilesThanAreAllowed() throws IOException {
    for (int i = 0; i <= 100_000; i++) {
      with(i + "/", "");
    }
    assertEquals(Cause.TOO_LARGE, refusal(bytes()).kind());
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    Random random = new Random(3);
    for (int i = 0; i < length; i++) {
      noise[i] = (byte) ('a' + random.nextInt(26));
    }
    return noise;
  }
}
