package org.dateline.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * What the launcher does before it deploys the application, done for the container of the tests:
 * the broker of the distribution, the adapter, the way out to the queue, and settings on free
 * ports. Must stand before Arquillian's own extension, which reads what is set here.
 */
public final class Surroundings implements BeforeAllCallback, AfterAllCallback {

  private static final Namespace STORE = Namespace.create(Surroundings.class);
  private static final String MICRO = "container.micro";
  private static final String LISTENER =
      "configs.config.server-config.network-config.network-listeners.network-listener."
          + "http-listener.address=127.0.0.1";
  private static final String HAZELCAST =
      "configs.config.server-config.hazelcast-config-specific-configuration.enabled=false";

  private static final String TIMERS =
      "configs.config.server-config.ejb-container.ejb-timer-service.ejb-timer-service=None";

  /** Held, so that its level is not forgotten: the broker logs every call there. */
  private static final Logger AUDIT = Logger.getLogger("org.apache.activemq.audit");

  /** So soon the adapter notices that nobody answers; left alone, it takes a minute. */
  private static final String PATIENCE = "ClientFailureCheckPeriod=2000:ConnectionTTL=6000";

  private static int brokerPort;
  private static SilentWire wire;

  /** Between the application and the broker. */
  static SilentWire wire() {
    return wire;
  }

  static Path distribution() {
    return Path.of("..", "ear", "target", "dateline").toAbsolutePath().normalize();
  }

  static Path folder() {
    return Path.of("target", "container").toAbsolutePath();
  }

  /** Where the EAR was unpacked. */
  static Path unpacked() {
    return folder().resolve("ear");
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    if (System.getProperty(MICRO) != null) {
      return;
    }
    Files.createDirectories(folder());
    RealArchive archive = RealArchive.unpacked(distribution().resolve("dateline.ear"), unpacked());
    AUDIT.setLevel(Level.WARNING);
    brokerPort = freePort();
    Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "container");
    context.getStore(STORE).put("broker", broker(data.resolve("broker")));
    wire = new SilentWire(brokerPort);
    context.getStore(STORE).put("wire", wire);
    Path before = commands("before", "set " + LISTENER, "set " + HAZELCAST, "set " + TIMERS);
    Path after =
        commands(
            "after",
            "create-resource-adapter-config --property " + PATIENCE + " artemis",
            "deploy --name artemis " + archive.adapter(),
            "create-connector-connection-pool --raname artemis"
                + " --connectiondefinition jakarta.jms.ConnectionFactory"
                + " --transactionsupport NoTransaction --steadypoolsize 0 --maxwait 3000"
                + " --property UserName=dateline:Password=dateline"
                // As the launcher has it.
                + ":CallTimeout=5000:InitialConnectAttempts=1:ReconnectAttempts=0"
                + ":AllowLocalTransactions=true dateline-pool",
            "create-connector-resource --poolname dateline-pool jms/dateline");
    System.setProperty(MICRO, micro().toString());
    System.setProperty("container.java", String.join(" ", properties(data)));
    System.setProperty(
        "container.options",
        String.join(
            " ",
            "--contextroot /",
            "--nohazelcast",
            "--prebootcommandfile " + before,
            "--postbootcommandfile " + after));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    // The store closes the broker when the last test of the class is done.
  }

  private static List<String> properties(Path data) {
    return List.of(
        "-Xmx1400m",
        // The test class runs in there as well, with this extension, which has nothing to do there.
        "-D" + MICRO + "=inside",
        "-Ddateline.jms.parameters=host=127.0.0.1;port=" + wire.port(),
        "-Ddateline.jms.user=dateline",
        "-Ddateline.jms.password=dateline",
        "-Ddateline.readers=2",
        "-Ddateline.models=" + distribution().resolve("models"),
        "-Ddateline.index=" + data.resolve("index"),
        "-Ddateline.document.bytes=5242880",
        "-Ddateline.db.class=org.h2.jdbcx.JdbcDataSource",
        "-Ddateline.db.url=jdbc:h2:file:"
            + data.resolve("db")
            + ";WRITE_DELAY=0;RETENTION_TIME=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        "-Ddateline.db.user=dateline",
        "-Ddateline.db.password=dateline");
  }

  private static Path micro() throws IOException {
    try (var lib = Files.list(distribution().resolve("lib"))) {
      return lib.filter(jar -> jar.getFileName().toString().startsWith("payara-micro"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Path commands(String name, String... lines) throws IOException {
    return Files.write(folder().resolve(name + ".txt"), List.of(lines));
  }

  /** The broker of the distribution, by its own class, in a loader of its own. */
  private static AutoCloseable broker(Path folder) throws ReflectiveOperationException {
    URLClassLoader loader =
        new URLClassLoader("broker", jars(), ClassLoader.getPlatformClassLoader());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return (AutoCloseable)
          loader
              .loadClass("org.dateline.launcher.Broker")
              .getConstructor(Path.class, int.class, String.class, String.class, long.class)
              .newInstance(folder, brokerPort, "dateline", "dateline", 100_000L);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URL[] jars() {
    List<URL> urls = new ArrayList<>();
    try (var broker = Files.list(distribution().resolve("broker"))) {
      for (Path jar : broker.toList()) {
        urls.add(jar.toUri().toURL());
      }
      urls.add(distribution().resolve("dateline.jar").toUri().toURL());
      return urls.toArray(URL[]::new);
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
