package org.dateline.launcher;

import java.util.List;
import java.util.Map;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.core.settings.impl.PageFullMessagePolicy;

/** The queues of the embedded broker, and what holds for the messages in them. */
final class QueueRules {
  static final String DOCUMENTS = "dateline.documents";
  static final String DEAD = "dateline.dead";
  static final String EXPIRED = "dateline.expired";
  static final String EVENTS = "dateline.events";
  static final List<String> QUEUES = List.of(DOCUMENTS, DEAD, EXPIRED);

  private static final long IN_MEMORY = 16L * 1024 * 1024;
  private static final int PAGE = 2 * 1024 * 1024;

  private QueueRules() {}

  /**
   * The settings by address.
   *
   * @param mostWaiting documents that may wait on disk; the next one is refused to its sender
   */
  static Map<String, AddressSettings> all(long mostWaiting) {
    return Map.of(
        "#", common(), DOCUMENTS, documents(mostWaiting), DEAD, letters(), EXPIRED, letters());
  }

  private static AddressSettings common() {
    return new AddressSettings()
        .setAutoCreateQueues(false)
        .setAutoCreateAddresses(false)
        .setDeadLetterAddress(SimpleString.of(DEAD))
        .setExpiryAddress(SimpleString.of(EXPIRED))
        .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
        .setMaxSizeBytes(IN_MEMORY)
        .setPageSizeBytes(PAGE)
        .setDefaultConsumerWindowSize(0);
  }

  /** A letter that was taken up and laid back, however often, stays where it is. */
  private static AddressSettings letters() {
    return common().setMaxDeliveryAttempts(-1);
  }

  /**
   * A document is delivered until it is acknowledged: a database that is away costs it nothing. The
   * listener counts the failures that are the document's own, and moves it to the dead itself.
   */
  private static AddressSettings documents(long mostWaiting) {
    return common()
        .setMaxDeliveryAttempts(-1)
        .setRedeliveryDelay(1000)
        .setRedeliveryMultiplier(2)
        .setMaxRedeliveryDelay(60_000)
        .setPageLimitMessages(mostWaiting)
        .setPageFullMessagePolicy(PageFullMessagePolicy.FAIL);
  }
}
