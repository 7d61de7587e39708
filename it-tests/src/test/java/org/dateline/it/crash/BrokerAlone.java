package org.dateline.it.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dateline.it.LaunchedDateline;

/** The broker without anybody who reads: what it has acknowledged must be in its queue. */
final class BrokerAlone implements AutoCloseable {

  private static final int MOST_MILLIS = 1000;

  private static final Rules ORDER =
      Rules.of(
              """
              RULE sync
              CLASS org.apache.activemq.artemis.core.io.nio.NIOSequentialFile
              METHOD syncChannel
              AT EXIT
              IF TRUE
              DO traceln("synced")
              ENDRULE
              """)
          .and(
              Rules.of(
                  """
                  RULE answer
                  CLASS org.apache.activemq.artemis.core.protocol.core.ServerSessionPacketHandler
                  METHOD doConfirmAndResponse
                  AT ENTRY
                  IF $1.getType() == 71
                  DO traceln("answered")
                  ENDRULE
                  """));

  private final int port = LaunchedDateline.freePort();
  private final JavaVictim broker;

  BrokerAlone(Path data, Path logs) {
    broker = JavaVictim.broker(port, data, Stage.made(logs));
  }

  private String url() {
    return "tcp://127.0.0.1:" + port;
  }

  /**
   * Kills it while it is sent to as fast as a sender can.
   *
   * @param parameters of the sender's connection, with their question mark, or empty
   * @return the uris of what was acknowledged and is not there
   */
  Set<String> lostByKills(int kills, String parameters, long seed) {
    Random random = new Random(seed);
    List<String> acknowledged = new ArrayList<>();
    broker.start(Rules.NONE);
    for (int i = 0; i < kills; i++) {
      broker.awaitReady();
      acknowledged.addAll(sentUntilTheKill(i, parameters, random.nextInt(MOST_MILLIS)));
      broker.start(Rules.NONE);
    }
    broker.awaitReady();
    Set<String> lost = new HashSet<>(acknowledged);
    lost.removeAll(new HashSet<>(Letters.in("dateline.documents", "uri", url())));
    System.out.println(
        kills + " kills, " + acknowledged.size() + " acknowledged, lost " + lost.size());
    if (acknowledged.size() <= kills) {
      throw new AssertionError("hardly anything was acknowledged");
    }
    return lost;
  }

  private List<String> sentUntilTheKill(int round, String parameters, int millis) {
    List<String> acknowledged = new ArrayList<>();
    Thread killer =
        new Thread(
            () -> {
              LaunchedDateline.pause(Duration.ofMillis(millis));
              broker.kill();
            });
    try (JmsSender sender = new JmsSender(url() + parameters)) {
      Optional<String> answer = Optional.of("");
      for (int i = 0; answer.isPresent(); i++) {
        String uri = "urn:crash:" + round + ":" + i;
        // An odd number: no id by which the broker would tell one from the other.
        answer = sender.send(new Copy(1, Copy.Kind.STORY, uri, 0, "Nobody reads this."));
        answer.ifPresent(it -> acknowledged.add(uri));
        if (i == 0) {
          killer.start();
        }
      }
    }
    broker.awaitEnd(Duration.ofSeconds(10));
    return acknowledged;
  }

  /**
   * Sends one document after the other, and watches.
   *
   * @return how many of the broker's answers came without a sync of its journal after the one
   *     before
   */
  int answersBeforeTheSync(int documents, Rules more) {
    broker.start(ORDER.and(more));
    broker.awaitReady();
    try (JmsSender sender = new JmsSender(url())) {
      for (int i = 0; i < documents; i++) {
        sender.send(new Copy(1, Copy.Kind.STORY, "urn:crash:0:" + i, 0, "Nobody reads this."));
      }
    }
    broker.close();
    boolean isSynced = false;
    int answers = 0;
    int early = 0;
    for (String line : broker.lines()) {
      if (line.equals("synced")) {
        isSynced = true;
      } else if (line.equals("answered")) {
        answers++;
        early += isSynced ? 0 : 1;
        isSynced = false;
      }
    }
    if (answers != documents) {
      throw new AssertionError(answers + " answers seen of " + documents);
    }
    return early;
  }

  @Override
  public void close() {
    broker.close();
  }
}
