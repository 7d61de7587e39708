package org.dateline.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * How this Dateline is to run: every setting, read once and checked.
 *
 * @param data absolute path of the data folder
 * @param outside the broker to use instead of the embedded one, or empty
 * @param models absolute path of the folder with the parser's models
 * @param readers documents read at the same time
 * @param readingSeconds how long one reading may take
 * @param documentBytes largest document accepted, in bytes
 */
record Settings(
    Path data,
    String httpHost,
    int httpPort,
    int jmsPort,
    Optional<BrokerAddress> outside,
    Login jms,
    Database database,
    Login databaseLogin,
    Path models,
    int readers,
    int readingSeconds,
    int documentBytes) {

  private static final int LAST_PORT = 65535;
  private static final int MOST_READERS = 64;
  private static final int USUAL_SECONDS = 120;
  private static final int MOST_SECONDS = 3600;
  private static final int LEAST_DOCUMENT = 1024;
  private static final int MOST_DOCUMENT = 100 * 1024 * 1024;
  private static final int DOCUMENT = 5 * 1024 * 1024;
  private static final Pattern ADDRESS =
      Pattern.compile("localhost|[0-9.]{7,15}|[0-9A-Fa-f:]{2,39}");

  /** Who we are somewhere; the password is in no text that this makes. */
  record Login(String user, String password) {
    @Override
    public String toString() {
      return user;
    }
  }

  /**
   * Reads all settings.
   *
   * @param home folder that holds {@code dateline.jar}
   * @throws Refusal naming the first setting that is unknown or bad
   */
  static Settings read(Map<String, String> environment, Properties properties, Path home) {
    Given given = Given.from(environment, properties);
    Path data = path(given, Key.DATA, Path.of("data"));
    int httpPort = given.number(Key.HTTP_PORT, 8080, 1, LAST_PORT);
    int jmsPort = given.number(Key.JMS_PORT, 61616, 1, LAST_PORT);
    Optional<BrokerAddress> outside = given.text(Key.JMS_URL).map(BrokerAddress::parse);
    if (httpPort == jmsPort && outside.isEmpty()) {
      throw Given.refusal(Key.JMS_PORT, "" + jmsPort, "free: it is the port of HTTP as well");
    }
    return new Settings(
        data,
        httpHost(given),
        httpPort,
        jmsPort,
        outside,
        new Login(
            given.textOr(Key.JMS_USER, "dateline"), given.textOr(Key.JMS_PASSWORD, "dateline")),
        given.text(Key.DB_URL).map(Database::parse).orElseGet(() -> Database.in(data)),
        new Login(given.textOr(Key.DB_USER, "dateline"), given.textOr(Key.DB_PASSWORD, "dateline")),
        path(given, Key.MODELS, home.resolve("models")),
        given.number(
            Key.READERS,
            Math.min(MOST_READERS, Runtime.getRuntime().availableProcessors()),
            1,
            MOST_READERS),
        given.number(Key.READING_SECONDS, USUAL_SECONDS, 1, MOST_SECONDS),
        given.number(Key.MAX_DOCUMENT_BYTES, DOCUMENT, LEAST_DOCUMENT, MOST_DOCUMENT));
  }

  private static Path path(Given given, Key key, Path otherwise) {
    String text = given.textOr(key, otherwise.toString());
    try {
      return Path.of(text).toAbsolutePath().normalize();
    } catch (InvalidPathException notAPath) {
      throw Given.refusal(key, text, "a folder");
    }
  }

  private static String httpHost(Given given) {
    String host = given.textOr(Key.HTTP_HOST, "127.0.0.1");
    try {
      if (ADDRESS.matcher(host).matches() && InetAddress.getByName(host).isLoopbackAddress()) {
        return InetAddress.getByName(host).getHostAddress();
      }
    } catch (UnknownHostException unknown) {
      // Not an address at all: said below.
    }
    throw Given.refusal(
        Key.HTTP_HOST,
        host,
        "a loopback address: Dateline has no roles yet, so it serves this machine only");
  }

  /** Where the embedded broker is, or the outside one. */
  BrokerAddress broker() {
    return outside.orElseGet(() -> BrokerAddress.local(jmsPort));
  }

  /**
   * Hands the settings on to the server, the adapter and the application, which read them as
   * MicroProfile configuration. System properties of this process, so that no secret is ever in an
   * argument list.
   */
  void handOn(Properties properties) {
    properties.setProperty("dateline.http.host", httpHost);
    properties.setProperty("dateline.http.port", Integer.toString(httpPort));
    properties.setProperty("dateline.jms.connectors", broker().connectors());
    properties.setProperty("dateline.jms.parameters", broker().parameters());
    properties.setProperty("dateline.jms.user", jms.user());
    properties.setProperty("dateline.jms.password", jms.password());
    properties.setProperty("dateline.db.class", database.dataSource());
    properties.setProperty("dateline.db.url", database.url());
    properties.setProperty("dateline.db.user", databaseLogin.user());
    properties.setProperty("dateline.db.password", databaseLogin.password());
    properties.setProperty("dateline.models", models.toString());
    properties.setProperty("dateline.index", data.resolve("index").toString());
    properties.setProperty("dateline.readers", Integer.toString(readers));
    properties.setProperty("dateline.reading.seconds", Integer.toString(readingSeconds));
    properties.setProperty("dateline.document.bytes", Integer.toString(documentBytes));
  }
}
