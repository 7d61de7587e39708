package org.dateline.intake;

import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.server.files.FileStoreMonitor;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A broker inside the test, with the queues that the launcher makes. */
final class TestBroker implements AutoCloseable {

  private static final List<String> QUEUES =
      List.of("dateline.documents", "dateline.dead", "dateline.expired", "replies");

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final int number = NUMBERS.incrementAndGet();
  private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();

  /**
   * One that has nothing on disk.
   *
   * @param mostBytes of memory that the messages of a queue may fill; then it is full
   */
  TestBroker(long mostBytes) throws Exception {
    this(mostBytes, new ConfigurationImpl().setPersistenceEnabled(false));
  }

  /** One that keeps all on a disk, which may become full. */
  TestBroker(Path folder) throws Exception {
    this(
        -1,
        new ConfigurationImpl()
            .setJournalType(JournalType.NIO)
            .setJournalDirectory(folder.resolve("journal").toString())
            .setBindingsDirectory(folder.resolve("bindings").toString())
            .setPagingDirectory(folder.resolve("paging").toString())
            .setLargeMessagesDirectory(folder.resolve("large").toString()));
  }

  private TestBroker(long mostBytes, Configuration disk) throws Exception {
    Configuration configuration =
        disk.setSecurityEnabled(false)
            .setJMXManagementEnabled(false)
            .setMessageExpiryScanPeriod(100)
            .addAcceptorConfiguration("here", "vm://" + number);
    for (String queue : QUEUES) {
      configuration.addAddressConfiguration(
          new CoreAddressConfiguration().setName(queue).addRoutingType(RoutingType.ANYCAST));
      configuration.addQueueConfiguration(
          QueueConfiguration.of(queue).setAddress(queue).setRoutingType(RoutingType.ANYCAST));
    }
    configuration.addAddressSetting(
        "#",
        new AddressSettings()
            .setAutoCreateQueues(false)
            .setAutoCreateAddresses(false)
            .setMaxDeliveryAttempts(-1)
            .setExpiryAddress(SimpleString.of("dateline.expired"))
            .setMaxSizeBytes(mostBytes)
            .setAddressFullMessagePolicy(AddressFullMessagePolicy.FAIL));
    server.setConfiguration(configuration);
    server.start();
  }

  ConnectionFactory connections() {
    return new ActiveMQConnectionFactory("vm://" + number);
  }

  /**
   * The same, whose consumers hold no message before it is asked for: on the queue it may expire.
   */
  ConnectionFactory connectionsWithoutStock() {
    return new ActiveMQConnectionFactory("vm://" + number + "?consumerWindowSize=0");
  }

  /** No byte more than there is by now may be used. */
  void fillDisk() {
    monitor().setMaxUsage(0).tick();
  }

  void freeDisk() {
    monitor().setMaxUsage(1).tick();
  }

  private FileStoreMonitor monitor() {
    return ((ActiveMQServerImpl) server.getActiveMQServer()).getMonitor();
  }

  /** How many messages are in a queue, those under way included. */
  long depth(String queue) {
    return server.getActiveMQServer().locateQueue(queue).getMessageCount();
  }

  @Override
  @SuppressWarnings("CatchingUnchecked") // the broker declares nothing narrower
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
