package org.dateline.it.crash;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.Queue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.dateline.it.LaunchedDateline;

/** A broker with less memory than what waits in its queue, because nobody reads. */
final class Backlog implements AutoCloseable {

  private static final String HEAP = "-Xmx80m";
  private static final int BODY = 1000;
  private static final int TOGETHER = 1000;
  private static final int SENDS = 300;
  private static final double PART = 0.9;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final int port = LaunchedDateline.freePort();
  private final JavaVictim broker;

  Backlog(Path data, Path logs) {
    broker = JavaVictim.broker(port, data, Stage.made(logs), HEAP);
  }

  /** Starts it, and says how long that took. */
  Duration start() {
    long start = System.nanoTime();
    broker.start(Rules.NONE);
    broker.awaitReady();
    return since(start);
  }

  void kill() {
    broker.kill();
  }

  /** Fills the queue, many to a transaction. */
  void fill(int documents) {
    // The commit waits for the disk; a document of it need not.
    try (JMSContext context = context(JMSContext.SESSION_TRANSACTED, "blockOnDurableSend=false")) {
      Runnable send = sender(context);
      for (int i = 1; i <= documents; i++) {
        send.run();
        if (i % TOGETHER == 0) {
          context.commit();
        }
      }
      context.commit();
    }
  }

  /** How long it takes to send one document durably; of ten, nine are not slower. */
  Duration pace() {
    long[] nanos = new long[SENDS];
    try (JMSContext context = context(JMSContext.AUTO_ACKNOWLEDGE, "")) {
      Runnable send = sender(context);
      for (int i = 0; i < SENDS; i++) {
        long start = System.nanoTime();
        send.run();
        nanos[i] = since(start).toNanos();
      }
    }
    Arrays.sort(nanos);
    return Duration.ofNanos(nanos[(int) (PART * SENDS)]);
  }

  /** Takes all that waits, and counts it. */
  int drained() {
    int count = 0;
    // The broker lets a consumer fetch nothing ahead, which is for readers that are slow.
    try (JMSContext context = context(JMSContext.SESSION_TRANSACTED, "consumerWindowSize=1048576");
        JMSConsumer documents = context.createConsumer(queue(context))) {
      while (documents.receive(PATIENCE.toMillis()) != null) {
        count++;
        if (count % TOGETHER == 0) {
          context.commit();
        }
      }
      context.commit();
    }
    return count;
  }

  /** How many {@link #pace} sends. */
  static int sentForThePace() {
    return SENDS;
  }

  private JMSContext context(int mode, String parameters) {
    String url = "tcp://127.0.0.1:" + port + "?" + parameters;
    return new ActiveMQConnectionFactory(url).createContext("dateline", "dateline", mode);
  }

  private static Queue queue(JMSContext context) {
    return context.createQueue("dateline.documents");
  }

  /** Asks the broker for its queue once, and not for each document. */
  private static Runnable sender(JMSContext context) {
    Queue documents = queue(context);
    JMSProducer producer = context.createProducer();
    return () -> producer.send(documents, new byte[BODY]);
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Override
  public void close() {
    broker.close();
  }
}
