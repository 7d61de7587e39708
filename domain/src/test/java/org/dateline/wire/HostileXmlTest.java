package org.dateline.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.wire.UnreadableDispatch.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML that would have its reader open files and sockets, or grow. */
class HostileXmlTest {

  private static final WireDesk DESK = new WireDesk(WireDesk.MOST_BYTES);

  private static final List<String> TYPES =
      List.of(
          "application/vnd.iptc.g2.newsitem+xml",
          "application/nitf+xml",
          "application/rss+xml",
          "application/atom+xml");

  private static UnreadableDispatch refused(String body, String type) {
    var dispatch = new Dispatch(body.getBytes(StandardCharsets.UTF_8), type, Map.of());
    var refusal = assertThrows(UnreadableDispatch.class, () -> DESK.read(dispatch));
    assertEquals(Cause.MALFORMED, refusal.kind(), refusal.getMessage());
    return refusal;
  }

  @Test
  void touchesNeitherAFileNorASocket(@TempDir Path folder) throws IOException {
    Path canary = Files.writeString(folder.resolve("canary.txt"), "canary");
    try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
      for (String outside : List.of(canary.toUri().toString(), address)) {
        for (String body : fetching(outside)) {
          for (String type : TYPES) {
            String message = String.valueOf(refused(body, type).getMessage());
            assertTrue(message.contains("offset") && !message.contains("canary<"), message);
          }
        }
      }
      listener.setSoTimeout(200);
      assertThrows(SocketTimeoutException.class, listener::accept);
    }
  }

  private static List<String> fetching(String outside) {
    String root = "<nitf><body><body.content><p>%s</p></body.content></body></nitf>";
    return List.of(
        "<!DOCTYPE nitf SYSTEM \"" + outside + "\">" + root.formatted("x"),
        "<!DOCTYPE nitf PUBLIC \"-//X//Y\" \"" + outside + "\">" + root.formatted("x"),
        "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"" + outside + "\">]>" + root.formatted("&x;"),
        "<!DOCTYPE nitf [<!ENTITY % x SYSTEM \"" + outside + "\"> %x;]>" + root.formatted("x"),
        "<!DOCTYPE nitf PUBLIC \"-//IPTC//DTD NITF 3.6//EN\" [<!ENTITY x SYSTEM \""
            + outside
            + "\">]>"
            + root.formatted("&x;"),
        root.formatted(
            "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\""
                + outside
                + "\" parse=\"text\"/>"));
  }

  /** NITF's own document type is let through, and what it points to is not fetched either. */
  @Test
  void fetchesNotEvenNitfsOwnDocumentType() throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String body =
          Forms.nitf().replace("nitf-3-6.dtd", "http://127.0.0.1:" + listener.getLocalPort());
      assertEquals(
          Forms.TEXT, Refusals.read(body, "application/nitf+xml", Map.of()).text().chars());
      listener.setSoTimeout(200);
      assertThrows(SocketTimeoutException.class, listener::accept);
    }
  }

  @Test
  void refusesEntityBombsAtOnce() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a").append(i).append(" \"");
      laughs.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    String quadratic =
        "<!DOCTYPE rss [<!ENTITY a \"" + "x".repeat(100_000) + "\">]><rss>" + "&a;".repeat(100_000);
    for (String type : TYPES) {
      refused("<rss/><", type);
      for (String bomb : List.of(laughs + "]><rss>&a29;</rss>", quadratic + "</rss>")) {
        // Of the processor, whatever else the machine does.
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        refused(bomb, type);
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertTrue(end - start < 200_000_000, (end - start) + " ns");
      }
    }
  }

  /**
   * Even where it passes over a document type, Java's parser breaks down on a control character.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY a SYSTEM\u001A\"x\">]><rss/>",
        "<?xml version=\"1.0\"?><!-- > --><?x <!?>\n<!DOCTYPE rss [\u0001]><rss/>",
        "<!DOCTYPE rss",
      })
  void refusesADocumentTypeBeforeItIsLookedAt(String body) {
    for (String type : TYPES) {
      String message = String.valueOf(refused(body, type).getMessage());
      assertTrue(message.contains("offset " + body.indexOf("<!DOCTYPE")), message);
    }
  }

  @Test
  void refusesWhatIsTooDeepOrHasTooManyElements() {
    List<String> bodies = new ArrayList<>();
    bodies.add("<a>".repeat(100_000) + "</a>".repeat(100_000));
    bodies.add("<rss>" + "<a/>".repeat(1_000_000) + "</rss>");
    for (String body : bodies) {
      assertTrue(String.valueOf(refused(body, TYPES.get(2)).getMessage()).contains("200000"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss>&nbsp;</rss>",
        "<rss><a></rss>",
        "<rss a=1/>",
        "<rss/><rss/>",
        "<rss>\u0001</rss>",
        "<rss>&#0;</rss>",
        "<rss>&#xD800;</rss>",
        "<x:rss/>",
        "<rss a='1' a='2'/>",
        "rss"
      })
  void tellsWhereXmlIsNotWellFormed(String body) {
    for (String type : TYPES) {
      assertTrue(String.valueOf(refused(body, type).getMessage()).contains("line 1"));
    }
  }

  @Test
  void readsByTheDeclaredCharset() {
    String declared = Forms.rss().replace("?>", " encoding=\"ISO-8859-1\"?>").replace("©", "ö");
    byte[] body =
        declared
            .replace("—", "-")
            .replace("“", "'")
            .replace("”", "'")
            .replace("\uD83D\uDE80", "")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "ö 2031 Harbour News",
        Refusals.read(body, "application/rss+xml", Map.of()).particulars().rights());
    assertEquals(
        Forms.TEXT,
        DESK.read(Dispatch.of(declared, "application/rss+xml", Map.of()))
            .documents()
            .get(0)
            .text()
            .chars());
    String strange = declared.replace("ISO-8859-1", "EBCDIC-US");
    Refusals.refuses(
        strange, "application/rss+xml", Cause.UNSUPPORTED_TYPE, "contentType", "EBCDIC-US");
  }
}
