package org.dateline.newsroom;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.dateline.archive.Schema;
import org.dateline.reading.Reader;
import org.dateline.settings.Settings;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The opening of the newsroom: settings, tables and models. Whoever asks before it is done waits;
 * if it fails, the deployment fails.
 */
@Singleton
@Startup
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {

  private static final Logger LOG = System.getLogger("org.dateline");

  @Resource(lookup = "java:app/jdbc/dateline")
  private DataSource database;

  @Resource private ManagedExecutorService executor;
  private Settings settings;
  private Reader reader;

  /** For the container, which fills in the rest. */
  @SuppressWarnings("NullAway.Init")
  public Opening() {}

  /** Opens; the tables are made while the models load. */
  @PostConstruct
  void open() {
    Config config = ConfigProvider.getConfig();
    settings = Settings.from(key -> config.getOptionalValue(key, String.class));
    CompletableFuture<Reader> models =
        CompletableFuture.supplyAsync(() -> load(settings.models()), executor);
    Schema schema = Schema.migrate(database);
    LOG.log(Level.INFO, "database {0}, schema version {1}", schema.database(), schema.version());
    try {
      reader = models.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("models of " + settings.models() + " do not load", e);
    }
  }

  private static Reader load(Path models) {
    LOG.log(Level.INFO, "models loading");
    long start = System.nanoTime();
    Reader reader = Reader.from(models);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    LOG.log(
        Level.INFO, String.format(Locale.ROOT, "models loaded in %.1f s", took.toMillis() / 1e3));
    return reader;
  }

  public Settings settings() {
    return settings;
  }

  public Reader reader() {
    return reader;
  }
}
