package org.dateline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dateline.ledger.Arrival;
import org.dateline.wire.DeadLetter;
import org.dateline.wire.DeadLetters;
import org.dateline.wire.Dispatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Letters that nobody could deliver, on a broker of the test's own. */
@SuppressWarnings("NullAway.Init")
abstract class LettersFixture {

  static final String STORY = "The mayor met the dockers.";

  private static final Instant LONG_AGO = Instant.parse("2021-03-04T05:06:07.089Z");

  final ExecutorService threads = Executors.newCachedThreadPool();
  @TempDir private Path folder;
  Rig rig;
  DeadLetters letters;

  @BeforeEach
  void open() throws Exception {
    rig = new Rig(folder);
    letters = of(rig.broker);
  }

  DeadLetters of(TestBroker broker) {
    return new BrokerLetters(
        broker.connections(), rig.ledger, rig.known, Rig.MOST_BYTES, threads, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    rig.close();
    threads.shutdownNow();
  }

  DeadLetter only() {
    List<DeadLetter> all = letters.page(10, null).items();
    assertEquals(1, all.size());
    return all.get(0);
  }

  void bury(int submission) throws Exception {
    new Postbox(rig.connections).bury(item(submission), death());
  }

  static Item item(int submission) {
    return new Item(Rig.OURS + submission, story(submission), 0, Arrival.first(LONG_AGO));
  }

  static Postbox.Death death() {
    return new Postbox.Death("no verb", 5, "java.lang.IllegalStateException");
  }

  static Dispatch story(int number) {
    return new Dispatch(
        STORY.getBytes(StandardCharsets.UTF_8),
        "text/plain;charset=UTF-8",
        Map.of("uri", "urn:test:" + number));
  }
}
