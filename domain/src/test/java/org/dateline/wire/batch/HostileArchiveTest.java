package org.dateline.wire.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.dateline.wire.batch.Zipped.STORY;
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
import java.util.Arrays;
import java.util.Random;
import org.dateline.wire.UnreadableDispatch;
import org.dateline.wire.UnreadableDispatch.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that are none, that are broken, and that are meant to do harm. */
class HostileArchiveTest {

  private static UnreadableDispatch refusal(byte[] body) {
    return assertThrows(
        UnreadableDispatch.class, () -> Zipped.items(new ByteArrayInputStream(body)));
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
    assertEquals(Cause.INVALID, refusal(new Zipped().bytes()).kind());
    assertEquals(Cause.INVALID, refusal(new byte[0]).kind());
    assertEquals(Cause.INVALID, refusal(new Zipped().with("wire/", "").bytes()).kind());
  }

  @Test
  void noticesWhereverAnArchiveBreaksOff() throws IOException {
    byte[] whole =
        new Zipped()
            .with("a.txt", STORY)
            .with("b.txt", STORY)
            .with("c.txt", Zipped.noise(300))
            .bytes();
    for (int length = 1; length < whole.length - 21; length++) {
      assertEquals(Cause.MALFORMED, refusal(Arrays.copyOf(whole, length)).kind(), "at " + length);
    }
  }

  @Test
  void isNeverConfusedByAChangedByte() throws IOException {
    byte[] whole =
        new Zipped().with("a.txt", STORY).with("b.ndjson", "{\"text\": \"One.\"}\n").bytes();
    Random random = new Random(7);
    for (int i = 0; i < 1500; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(whole.length)] = (byte) random.nextInt(256);
      try {
        Zipped.items(new ByteArrayInputStream(changed));
      } catch (UnreadableDispatch refused) {
        assertNotNull(refused.kind());
      }
    }
  }

  /** Java's unpacker gives up on some of them with words that do not name the archive. */
  @Test
  void isNeverConfusedByPiecesOfAnArchive() throws IOException {
    byte[] whole =
        new Zipped().with("a.txt", STORY).with("b.ndjson", "{\"text\": \"One.\"}\n").bytes();
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
        Zipped.items(new ByteArrayInputStream(body));
      } catch (UnreadableDispatch refused) {
        assertNotNull(refused.kind());
      }
    }
  }

  @Test
  void doesNotCallAnArchiveDamagedThatBrokeOffOnItsWay() throws IOException {
    byte[] half = Arrays.copyOf(new Zipped().with("a.txt", Zipped.noise(100_000)).bytes(), 20_000);
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
    assertSame(gone, assertThrows(IOException.class, () -> Zipped.items(body)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bomb.txt", "bomb.ndjson", "bomb.png", ".bomb"})
  void refusesABombAtOnce(String name) throws IOException {
    byte[] bomb = new Zipped().with("a.txt", STORY).with(name, new byte[200_000_000]).bytes();
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
    Zipped pieces = new Zipped();
    for (int i = 0; i < 200; i++) {
      pieces.with(i + ".txt", piece);
    }
    byte[] bomb = pieces.bytes();
    assertEquals(Cause.TOO_LARGE, refusal(bomb).kind());
  }

  @Test
  void refusesMoreFilesThanAreAllowed() throws IOException {
    Zipped folders = new Zipped();
    for (int i = 0; i <= 100_000; i++) {
      folders.with(i + "/", "");
    }
    assertEquals(Cause.TOO_LARGE, refusal(folders.bytes()).kind());
  }
}
