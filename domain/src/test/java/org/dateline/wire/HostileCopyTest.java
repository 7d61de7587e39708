package org.dateline.wire;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.document.Document;
import org.dateline.wire.UnreadableDispatch.Cause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copy that is cut, broken or built to break a reader: it is read or refused, and nothing else. */
class HostileCopyTest {

  private static final WireDesk DESK = new WireDesk(WireDesk.MOST_BYTES);

  static Stream<String> types() {
    return Forms.all().keySet().stream();
  }

  private static byte[] form(String type) {
    return String.valueOf(Forms.all().get(type)).getBytes(StandardCharsets.UTF_8);
  }

  /** Whether it was read; anything but a document or a refusal is thrown on. */
  private static boolean isRead(byte[] body, String type) {
    try {
      for (Document document : DESK.read(new Dispatch(body, type, Map.of())).documents()) {
        assertNotNull(document.text());
        assertFalse(document.uri().isEmpty());
        document.asides().forEach(aside -> document.text().at(aside));
      }
      return true;
    } catch (UnreadableDispatch e) {
      assertNotNull(e.getMessage());
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsOrRefusesCopyCutAtAnyByte(String type) {
    byte[] whole = form(type);
    Set<String> lenient = Set.of("text/plain", "text/html");
    int read = 0;
    for (int length = 1; length < whole.length; length++) {
      read += isRead(Arrays.copyOf(whole, length), type) ? 1 : 0;
    }
    assertTrue(lenient.contains(type) || read == 0, () -> type + " was read though cut");
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsOrRefusesCopyWithRandomFaults(String type) {
    Random random = new Random(20310304);
    byte[] whole = form(type);
    for (int round = 0; round < 500; round++) {
      byte[] copy = whole.clone();
      int faults = 1 + random.nextInt(6);
      for (int i = 0; i < faults; i++) {
        int at = random.nextInt(copy.length);
        switch (random.nextInt(3)) {
          case 0 -> copy[at] = (byte) random.nextInt(256);
          case 1 -> copy[at] = (byte) "<>&\"'{}[],:;/\\-=\n".charAt(random.nextInt(17));
          default -> {
            int length = Math.min(random.nextInt(60), copy.length - at);
            System.arraycopy(copy, random.nextInt(copy.length - length), copy, at, length);
          }
        }
      }
      isRead(copy, type);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsOrRefusesRandomBytes(String type) {
    Random random = new Random(20310305);
    for (int round = 0; round < 200; round++) {
      byte[] noise = new byte[1 + random.nextInt(400)];
      random.nextBytes(noise);
      isRead(noise, type);
      for (int i = 0; i < noise.length; i++) {
        noise[i] = (byte) (32 + (noise[i] & 0x3F));
      }
      isRead(noise, type);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/vnd.iptc.ninjs+json",
        "application/feed+json",
      })
  void refusesJsonBuiltToBreakAReader(String type) {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    List<String> bodies =
        List.of(
            deep,
            "{\"items\": " + deep + "}",
            "{\"uri\": \"x\", \"uri\": \"y\"}",
            "{\"version\": 1" + "0".repeat(1_000_000) + "}",
            "{\"version\": 1e999999999}{");
    for (String body : bodies) {
      Duration limit = Duration.ofSeconds(10);
      boolean isRead =
          assertTimeoutPreemptively(
              limit, () -> isRead(body.getBytes(StandardCharsets.UTF_8), type));
      assertFalse(isRead);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>",
        "<div><p>x",
        "<table><tr><td>x",
        "<a href=x>x",
        "<b><i>",
        "<article class=nav>x",
        "<h1>x<p>y</h1>",
        "<script type=application/ld+json>[",
        "<p>x</p>"
      })
  void refusesAPageOfAMillionTagsAtOnce(String tags) {
    byte[] body = tags.repeat(WireDesk.MOST_BYTES / tags.length()).getBytes(StandardCharsets.UTF_8);
    assertTrue(seconds(body) < 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>",
        "<div><p>x",
        "<table><tr><td>x",
        "<a href=x>x",
        "<b><i>",
        "<article class=nav>x",
        "<h1>x<p>y</h1>",
        "<li class=\"related x\">y</li>",
        "<blockquote><p>x"
      })
  void readsAPageOfAsManyTagsAsAreTakenInTime(String tags) {
    int times = 99_000 / (int) tags.chars().filter(c -> c == '<').count();
    String page = tags.repeat(times) + "Dockers walked out on Tuesday.";
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    assertTrue(seconds(body) < 2);
  }

  /** Of the processor, whatever else the machine does. */
  private static double seconds(byte[] page) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    isRead(page, "text/html");
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<ul><li>x", "<blockquote><p>x"})
  void readsAPageOfAGreatDepth(String tag) {
    String page = tag.repeat(30_000) + "Dockers walked out on Tuesday.";
    Document document = Refusals.read(page, "text/html", Map.of());
    assertTrue(document.text().chars().contains("Dockers walked out"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "charset=utf-8"})
  void refusesAPageWithoutWords(String parameter) {
    Refusals.refuses(
        "<html><body><nav>Home</nav></body></html>",
        "text/html;" + parameter,
        Cause.INVALID,
        "text",
        "no words");
  }
}
