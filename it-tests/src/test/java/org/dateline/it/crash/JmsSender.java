package org.dateline.it.crash;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.it.WireSender;

/**
 * In by JMS: acknowledged is what the client's send came back from. Every second item carries an id
 * by which the broker knows it again; the others are told from each other by the newsroom alone.
 */
final class JmsSender implements Sender {

  private final String url;
  private WireSender connected;

  JmsSender(String url) {
    this.url = url;
  }

  @Override
  public Optional<String> send(Copy copy) {
    try {
      if (connected == null) {
        connected = new WireSender(url);
      }
      connected.text(copy.text(), properties(copy));
      return Optional.of("");
    } catch (IllegalStateException e) {
      close();
      return Optional.empty();
    }
  }

  private static Map<String, String> properties(Copy copy) {
    Map<String, String> properties = new HashMap<>();
    properties.put("uri", copy.uri());
    properties.put("contentType", copy.contentType());
    if (copy.revision() > 0) {
      properties.put("revision", Integer.toString(copy.revision()));
    }
    if (copy.number() % 2 == 0 || !copy.isReadable()) {
      properties.put("_AMQ_DUPL_ID", "crash-" + copy.number());
    }
    return properties;
  }

  @Override
  public void close() {
    if (connected != null) {
      try {
        connected.close();
      } catch (IllegalStateException e) {
        // It is gone already; that is what this test is about.
      }
      connected = null;
    }
  }
}
