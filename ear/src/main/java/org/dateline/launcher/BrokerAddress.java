package org.dateline.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the broker is, in both spellings: the URL that people write, and the parameters that the
 * resource adapter takes.
 *
 * @param urls the brokers without their parameters, as they may be shown
 * @param parameters {@code host=…;port=…}, one group for each broker, separated by commas
 */
record BrokerAddress(List<String> urls, String parameters) {
  private static final String CONNECTOR =
      "org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnectorFactory";

  /** What a URL may say besides host and port; anything else is a slip, and refused. */
  private static final Set<String> KNOWN =
      Set.of(
          "sslEnabled",
          "verifyHost",
          "trustStorePath",
          "trustStorePassword",
          "trustStoreType",
          "keyStorePath",
          "keyStorePassword",
          "keyStoreType",
          "enabledProtocols",
          "enabledCipherSuites",
          "sniHost",
          "tcpNoDelay",
          "tcpSendBufferSize",
          "tcpReceiveBufferSize",
          "useEpoll");

  BrokerAddress {
    urls = List.copyOf(urls);
  }

  static BrokerAddress local(int port) {
    return parse("tcp://127.0.0.1:" + port);
  }

  /**
   * Reads {@code tcp://host:port}, with parameters after a question mark if need be, and more such
   * after commas: the second broker is used when the first is away.
   *
   * @throws Refusal that names the setting, and never a parameter's value
   */
  static BrokerAddress parse(String text) {
    List<String> urls = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    for (String one : text.split(",", -1)) {
      URI uri = uri(one.strip());
      urls.add("tcp://" + uri.getHost() + ":" + uri.getPort());
      groups.add(group(uri));
    }
    return new BrokerAddress(urls, String.join(",", groups));
  }

  private static URI uri(String text) {
    String shown = text.split("[?]", 2)[0];
    try {
      URI uri = new URI(text);
      boolean complete =
          "tcp".equals(uri.getScheme())
              && uri.getHost() != null
              && uri.getPort() > 0
              && uri.getUserInfo() == null
              && (uri.getPath() == null || uri.getPath().isEmpty());
      if (complete) {
        return uri;
      }
    } catch (URISyntaxException notAUri) {
      // Said below; the exception's own text would show the parameters.
    }
    throw Given.refusal(Key.JMS_URL, shown, "of the form tcp://host:port");
  }

  private static String group(URI uri) {
    List<String> parts = new ArrayList<>();
    parts.add("host=" + uri.getHost().replace("[", "").replace("]", ""));
    parts.add("port=" + uri.getPort());
    String query = uri.getQuery() == null ? "" : uri.getQuery();
    if (!query.isEmpty()) {
      for (String parameter : query.split("&", -1)) {
        parts.add(parameter(parameter));
      }
    }
    if (parts.contains("sslEnabled=true")) {
      // Payara sets a trust store for its whole process, and the adapter would prefer that one.
      parts.add("forceSSLParameters=true");
    }
    return String.join(";", parts);
  }

  private static String parameter(String text) {
    int equals = text.indexOf('=');
    String key = equals < 0 ? text : text.substring(0, equals);
    String value = text.substring(equals + 1);
    if (equals < 0 || !KNOWN.contains(key)) {
      throw Given.refusal(
          Key.JMS_URL,
          "?" + key,
          "one of its parameters: " + KNOWN.stream().sorted().collect(Collectors.joining(", ")));
    }
    if (value.isEmpty() || value.contains(";") || value.contains("=")) {
      throw Given.refusal(
          Key.JMS_URL, "?" + key, "followed by a value that is free of ';' and '='");
    }
    return key + "=" + value.replace(",", "\\,");
  }

  /** The adapter wants the class of the connector once for each broker. */
  String connectors() {
    return String.join(",", Collections.nCopies(urls.size(), CONNECTOR));
  }

  @Override
  public String toString() {
    return String.join(", ", urls);
  }
}
