package org.dateline.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.dateline.launcher.Application.Connector;
import org.dateline.launcher.Unfolding.Deployment;

/**
 * The order of starting, and so of stopping: settings, data folder, ports, broker, server, adapter,
 * application. What can be refused is refused before anything slow begins.
 */
final class Start {
  /** A start takes half a minute; on a machine with too much to do, some of these. */
  private static final Duration LIMIT = Duration.ofMinutes(5);

  /** Moving a large database to a new form takes what it takes; given up, it would begin anew. */
  private static final Duration APPLICATION_LIMIT = Duration.ofHours(12);

  private static final Duration STOP_LIMIT = Duration.ofSeconds(90);

  /** A million documents of a few kilobytes: some gigabytes on disk, and days of reading. */
  private static final long MOST_WAITING = 1_000_000;

  private final Home home;
  private final Progress progress;
  private final Stop stop;
  private final Deadline deadline = new Deadline(System.out);

  Start(Home home, Progress progress, Stop stop) {
    this.home = home;
    this.progress = progress;
    this.stop = stop;
  }

  /** Starts everything, waits until it is told to stop, and stops everything. */
  void run() throws Exception {
    // Before the first logger there is, for a level that is read later does not reach it.
    System.setProperty("java.util.logging.config.file", home.logging().toString());
    Settings settings = Settings.read(System.getenv(), System.getProperties(), home.folder());
    Models.check(settings.models());
    Application application = Application.of(home.ear());
    try (DataFolder data = DataFolder.open(settings.data());
        Parts parts = new Parts(progress)) {
      Ports.check(settings);
      settings.handOn(System.getProperties());
      System.setProperty("java.io.tmpdir", data.temporary().toString());
      progress.say("Dateline starts, data in " + data);
      // An outside broker goes on; what it is told too late to hold back, it delivers again.
      Running drain = () -> {};
      if (settings.outside().isEmpty()) {
        LoadedBroker broker = parts.add("broker", broker(settings, data));
        drain = () -> broker.drain().run();
      }
      Server server = parts.add("server", server(settings, data));
      deploy(server, application, data, parts);
      parts.add("reading", drain);
      Heap.keepSmall();
      stop.started();
      progress.ready(settings);
      stop.await();
      progress.say("Dateline stops; documents that are being read are finished first.");
      deadline.watch(STOP_LIMIT, "stopping");
    }
  }

  private LoadedBroker broker(Settings settings, DataFolder data) throws Exception {
    return progress.step(
        "broker",
        () ->
            BrokerLoader.start(
                home.brokerClasses(),
                data.broker(),
                settings.jmsPort(),
                settings.jms(),
                MOST_WAITING));
  }

  private Server server(Settings settings, DataFolder data) throws Exception {
    Path root = Files.createDirectories(data.temporary().resolve("server"));
    return progress.step(
        "server",
        () ->
            deadline.within(
                LIMIT, "the server's start", () -> Server.boot(settings, root, home.logging())));
  }

  private void deploy(Server server, Application application, DataFolder data, Parts parts)
      throws Exception {
    Path folder = Files.createDirectories(data.temporary().resolve("modules"));
    List<Deployment> deployments = new Unfolding(home.ear(), folder).unfold(application);
    for (Deployment deployment : deployments) {
      boolean adapter = deployment.module() instanceof Connector;
      String name = adapter ? "adapter" : "application";
      Duration limit = adapter ? LIMIT : APPLICATION_LIMIT;
      parts.add(
          name,
          progress.step(
              name,
              () ->
                  deadline.within(
                      limit, "the " + name + "'s start", () -> server.deploy(deployment))));
    }
  }
}
