package org.dateline.intake;

import jakarta.jms.ConnectionFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A broker inside the test, with the queues that the launcher makes; nothing on disk. */
final class TestBroker implements AutoCloseable {

  private static final List<String> QUEUES =
      List.of("dateline.documents", "dateline.dead", "dateline.expired", "replies");

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final int number = NUMBERS.incrementAndGet();
  private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();

  /**
   * @param mostBytes of memory that the messages of a queue may fill; then it is full
   */
  TestBroker(long mostBytes) throws Exception {
    Configuration configuration =
        new ConfigurationImpl()
            .setPersistenceEnabled(false)
            .setSecurityEnabled(false)
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
