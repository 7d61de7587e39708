package org.dateline.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dateline.launcher.Application.Web;
import org.dateline.launcher.Unfolding.Deployment;
import org.jspecify.annotations.Nullable;

/**
 * Payara Micro in this process, bound to one address, with nothing else listening. Everything is
 * deployed by admin command, because those answer for what they did; {@code runtime.deploy} answers
 * true for an application that failed.
 */
final class Server implements Running {
  private static final Logger LOG = Logger.getLogger(Server.class.getName());
  private static final String CONFIG = "configs.config.server-config.";
  private static final String LISTENER =
      CONFIG + "network-config.network-listeners.network-listener.http-listener.";
  private static final String HTTP =
      CONFIG + "network-config.protocols.protocol.http-listener.http.";

  /** The rest of a refused body is read up to here, so that its sender sees the answer. */
  private static final int SWALLOWED_BYTES = 16 * 1024 * 1024;

  /** Room for a question that names a hundred documents; past it the answer has no body. */
  private static final int HEADER_BYTES = 64 * 1024;

  private @Nullable AdminCommandRunner admin;
  private @Nullable PayaraMicroRuntime runtime;

  private Server() {}

  /**
   * Starts the server, and returns when it listens.
   *
   * @param root an empty folder that the server unpacks itself into
   * @param logging the file with the settings of java.util.logging
   */
  static Server boot(Settings settings, Path root, Path logging) throws BootstrapException {
    Server server = new Server();
    // From the jars inside its jar it loads classes so slowly that the start takes seconds longer.
    PayaraMicro.setUpackedJarDir(root.resolveSibling("server-classes").toFile());
    PayaraMicro.unpackJars();
    PayaraMicro boot = PayaraMicro.getInstance();
    boot.setHttpPort(settings.httpPort()).setInstanceName("dateline").setNoHazelcast(true);
    boot.setPrintLogo(false);
    boot.setRootDir(root.toFile());
    boot.setLogPropertiesFile(logging.toFile());
    boot.setPreBootHandler(runner -> configure(runner, settings.httpHost()));
    boot.setPostBootHandler(runner -> server.admin = runner);
    server.runtime = boot.bootStrap();
    return server;
  }

  private static void configure(AdminCommandRunner runner, String host) {
    Map<String, String> values =
        Map.ofEntries(
            Map.entry(LISTENER + "address", host),
            Map.entry(CONFIG + "hazelcast-config-specific-configuration.enabled", "false"),
            // Timers that are not kept: those that are would need Hazelcast.
            Map.entry(CONFIG + "ejb-container.ejb-timer-service.ejb-timer-service", "None"),
            Map.entry(CONFIG + "phone-home-runtime-configuration.enabled", "false"),
            Map.entry(HTTP + "xpowered-by", "false"),
            Map.entry(HTTP + "server-header", "false"),
            Map.entry(HTTP + "compression", "on"),
            Map.entry(
                HTTP + "compressable-mime-type",
                "application/json,application/problem+json,application/x-ndjson,"
                    + "application/geo+json,application/vnd.plover+json,text/csv,"
                    + "text/tab-separated-values,text/html,text/css,text/javascript,text/plain"),
            Map.entry(HTTP + "header-buffer-length-bytes", Integer.toString(HEADER_BYTES)),
            Map.entry(HTTP + "max-swallowing-input-bytes", Integer.toString(SWALLOWED_BYTES)),
            Map.entry(HTTP + "connection-upload-timeout-millis", "30000"),
            Map.entry(HTTP + "request-timeout-seconds", "120"));
    values.forEach((name, value) -> run(runner, "set", name + "=" + value));
  }

  /** Deploys one module of the unfolded EAR; closing it takes the module back. */
  Running deploy(Deployment deployment) {
    String file = deployment.file().toString();
    if (deployment.module() instanceof Web web) {
      command("deploy", "--name", "dateline", "--contextroot", web.contextRoot(), file);
      return () -> undeploy("dateline");
    }
    String adapter = withoutSuffix(deployment.file());
    command("deploy", "--name", adapter, file);
    connect(adapter);
    return () -> undeploy(adapter);
  }

  private void undeploy(String name) {
    try {
      // Cascading, because the pool that was made over the adapter would hold it back.
      command("undeploy", "--cascade=true", name);
    } catch (CommandFailed failed) {
      LOG.log(Level.WARNING, "Stopping " + name + " failed", failed);
    }
  }

  /** Makes {@code jms/dateline}, the way out to the broker, over the adapter that is deployed. */
  private void connect(String adapter) {
    command(
        "create-connector-connection-pool",
        "--raname",
        adapter,
        "--connectiondefinition",
        "jakarta.jms.ConnectionFactory",
        "--transactionsupport",
        "NoTransaction",
        "--steadypoolsize",
        "0",
        "--maxwait",
        "3000",
        "--property",
        "UserName=${MPCONFIG=dateline.jms.user}:Password=${MPCONFIG=dateline.jms.password}"
            + ":CallTimeout=5000:InitialConnectAttempts=1:ReconnectAttempts=0"
            // A dead letter is taken and sent again in one session.
            + ":AllowLocalTransactions=true",
        "dateline-pool");
    command("create-connector-resource", "--poolname", "dateline-pool", "jms/dateline");
  }

  private static String withoutSuffix(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.toLowerCase(Locale.ROOT).lastIndexOf('.'));
  }

  private void command(String name, String... arguments) {
    if (admin == null) {
      throw new IllegalStateException("the server is not booted");
    }
    run(admin, name, arguments);
  }

  private static void run(AdminCommandRunner runner, String name, String... arguments) {
    ClusterCommandResult result = runner.run(name, arguments);
    if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
      // The last argument is a name or a file; the ones before it can hold a password.
      throw new CommandFailed(
          name + " " + List.of(arguments).get(arguments.length - 1),
          said(result),
          result.getFailureCause());
    }
  }

  /** What the command answered, without the names of the classes that reported it. */
  private static String said(ClusterCommandResult result) {
    String output = String.valueOf(result.getOutput());
    return output.replaceFirst(
        "^PlainTextActionReporter(SUCCESS|WARNING|FAILURE)(Description: \\S+ AdminCommand)?", "");
  }

  @Override
  public void close() {
    try {
      if (runtime != null) {
        // It prints something about its own resources.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        runtime.shutdown();
      }
    } catch (BootstrapException failed) {
      LOG.log(Level.WARNING, "The server did not stop cleanly", failed);
    }
  }

  /** An admin command that the server did not carry out. */
  static final class CommandFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailed(String command, String output, @Nullable Throwable cause) {
      super(command + ": " + output, cause);
    }
  }
}
