package org.dateline.it.crash;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.ArrayList;
import java.util.List;
import org.dateline.it.WireSender;

/** What lies in the broker's queues. */
final class Letters {

  private Letters() {}

  /** A property of every message in a queue, in its order. */
  static List<String> in(String queue, String property, String url) {
    List<String> found = new ArrayList<>();
    try (WireSender wire = new WireSender(url)) {
      for (Message message : wire.browse(queue)) {
        found.add(String.valueOf(message.getStringProperty(property)));
      }
    } catch (JMSException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }
}
