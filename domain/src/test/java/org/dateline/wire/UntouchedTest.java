package org.dateline.wire;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Copy of every kind that names a file and a host: neither is touched, as Java's recorder tells.
 */
class UntouchedTest {

  private static final WireDesk DESK = new WireDesk(WireDesk.MOST_BYTES);

  private static final String PAGE =
      """
      <html manifest="URL"><head><base href="URL"><meta http-equiv="refresh" content="0;url=URL">
      <link rel="stylesheet" href="URL"><link rel="import" href="URL"><script src="URL"></script>
      <script type="application/ld+json">{"@context": "URL", "@type": "NewsArticle",
      "mainEntityOfPage": "URL", "articleBody": "Dockers walked out."}</script></head>
      <body><article><img src="URL"><iframe src="URL"></iframe><object data="URL"></object>
      <p>Dockers walked out on Tuesday, the port authority of Gdynia said.</p></article></body>\
      """;

  private static final String DOCTYPE =
      "<!DOCTYPE nitf [<!ENTITY % a SYSTEM \"URL\"> %a; <!ENTITY b SYSTEM \"URL\">]>";

  private static final String SCHEMA =
      "<?xml-stylesheet href=\"URL\"?><nitf xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\""
          + " x:noNamespaceSchemaLocation=\"URL\"><p>&amp;</p></nitf>";

  @TempDir private Path folder = Path.of(".");

  @Test
  void opensNoFileThatCopyNames() throws IOException {
    Path canary = Files.writeString(folder.resolve("canary.txt"), "canary");
    assertFalse(isOpened(canary, () -> readAll(canary.toUri().toString())));
    assertFalse(isOpened(canary, () -> readAll(canary.toString())));
    assertTrue(
        isOpened(canary, () -> new String(Files.readAllBytes(canary), StandardCharsets.UTF_8)));
  }

  @Test
  void opensNoSocketToAHostThatCopyNames() throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      readAll("http://127.0.0.1:" + listener.getLocalPort() + "/x");
      listener.setSoTimeout(200);
      assertThrows(SocketTimeoutException.class, listener::accept);
    }
  }

  /** What it read or refused; there is nothing of a canary in it. */
  private static Object readAll(String outside) {
    for (String type : WireDesk.contentTypes()) {
      String form = String.valueOf(Forms.all().get(type));
      List<String> bodies =
          List.of(
              form.replaceAll("https?://[^\"'<]{1,80}", outside),
              PAGE.replace("URL", outside),
              DOCTYPE.replace("URL", outside) + "<nitf>&b;</nitf>",
              SCHEMA.replace("URL", outside),
              "{\"$ref\": \"" + outside + "\", \"renditions\": [{\"href\": \"" + outside + "\"}]}");
      for (String body : bodies) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try {
          DESK.read(new Dispatch(bytes, type, Map.of("url", outside)));
        } catch (UnreadableDispatch e) {
          assertFalse(String.valueOf(e.getMessage()).contains("canary,"));
        }
      }
    }
    return outside;
  }

  /** Something that may open files. */
  private interface Act {
    Object run() throws IOException;
  }

  private boolean isOpened(Path file, Act act) throws IOException {
    Path record = folder.resolve("record.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.FileRead").withThreshold(Duration.ZERO);
      recording.start();
      act.run();
      recording.stop();
      recording.dump(record);
    }
    Stream<String> paths =
        RecordingFile.readAllEvents(record).stream().map(event -> event.getString("path"));
    return paths.anyMatch(file.toString()::equals);
  }
}
