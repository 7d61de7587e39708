package org.dateline.launcher;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;

/**
 * The embedded broker: the queue that documents come in by, the queues of the dead and the expired,
 * and the topic of events. Core protocol only, on 127.0.0.1, for one user.
 *
 * <p>Loaded by {@link BrokerLoader} in a class loader of its own: its constructor takes, and it is
 * used as, classes of the JDK alone.
 */
public final class Broker implements AutoCloseable, Runnable {
  /** How long the journal waits for more to write before it syncs; the default costs 3.3 ms. */
  private static final int JOURNAL_WAIT_NANOS = 100_000;

  /**
   * Longer than a document may take; what is not done then is delivered again at the next start.
   */
  private static final Duration DRAIN_LIMIT = Duration.ofSeconds(25);

  private static final Duration LOOK = Duration.ofMillis(50);

  private static final long ALL_QUEUES_IN_MEMORY = 64L * 1024 * 1024;

  private final EmbeddedActiveMQ server;

  /**
   * Starts the broker, and returns when it accepts connections.
   *
   * @param folder for journal, bindings, pages and large messages
   * @param port on 127.0.0.1
   * @param mostWaiting documents that may wait in the queue; the next one is refused
   */
  public Broker(Path folder, int port, String user, String password, long mostWaiting)
      throws Exception {
    server = new EmbeddedActiveMQ();
    server.setConfiguration(configuration(folder, port, mostWaiting));
    server.setSecurityManager(new OneUser(user, password));
    server.start();
    if (!server.getActiveMQServer().isActive()) {
      throw new IllegalStateException("the broker did not become active");
    }
  }

  private static Configuration configuration(Path folder, int port, long mostWaiting)
      throws Exception {
    Configuration configuration =
        new ConfigurationImpl()
            .setName("dateline")
            .setPersistenceEnabled(true)
            .setJournalType(JournalType.NIO)
            .setJournalDirectory(folder.resolve("journal").toString())
            .setBindingsDirectory(folder.resolve("bindings").toString())
            .setPagingDirectory(folder.resolve("paging").toString())
            .setLargeMessagesDirectory(folder.resolve("large").toString())
            .setJournalSyncTransactional(true)
            .setJournalSyncNonTransactional(true)
            .setJournalDatasync(true)
            .setJournalBufferTimeout_NIO(JOURNAL_WAIT_NANOS)
            .setGlobalMaxSize(ALL_QUEUES_IN_MEMORY)
            .setPersistIDCache(true)
            .setJMXManagementEnabled(false)
            .setResolveProtocols(false)
            .setSecurityEnabled(true);
    configuration.addAcceptorConfiguration("core", "tcp://127.0.0.1:" + port + "?protocols=CORE");
    addAddresses(configuration);
    QueueRules.all(mostWaiting).forEach(configuration::addAddressSetting);
    return configuration;
  }

  private static void addAddresses(Configuration configuration) {
    for (String queue : QueueRules.QUEUES) {
      configuration.addAddressConfiguration(
          new CoreAddressConfiguration().setName(queue).addRoutingType(RoutingType.ANYCAST));
      configuration.addQueueConfiguration(
          QueueConfiguration.of(queue)
              .setAddress(queue)
              .setRoutingType(RoutingType.ANYCAST)
              .setDurable(true));
    }
    configuration.addAddressConfiguration(
        new CoreAddressConfiguration()
            .setName(QueueRules.EVENTS)
            .addRoutingType(RoutingType.MULTICAST));
  }

  /**
   * Holds back the documents that wait, and returns when those that are being read are finished, or
   * have taken too long. To be done before the application is stopped, because its server takes the
   * database away from it first.
   */
  @Override
  public void run() {
    Queue documents = server.getActiveMQServer().locateQueue(QueueRules.DOCUMENTS);
    if (documents == null) {
      return;
    }
    // Not kept across a restart.
    documents.pause();
    long end = System.nanoTime() + DRAIN_LIMIT.toNanos();
    try {
      while (documents.getDeliveringCount() > 0 && System.nanoTime() < end) {
        Thread.sleep(LOOK.toMillis());
      }
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception failed) {
      throw new IllegalStateException("the broker did not stop cleanly", failed);
    }
  }
}
