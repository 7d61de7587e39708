package org.dateline.newsroom;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.dateline.archive.Schema;
import org.dateline.reading.Reader;
import org.dateline.settings.Settings;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the newsroom needs before it opens: settings, tables and models. */
record Opening(Settings settings, Reader reader) {

  private static final Logger LOG = System.getLogger("org.dateline");

  /** Takes some seconds; the tables are made while the models load. */
  static Opening prepare(DataSource database, Executor executor) {
    Config config = ConfigProvider.getConfig();
    Settings settings = Settings.from(key -> config.getOptionalValue(key, String.class));
    CompletableFuture<Reader> models =
        CompletableFuture.supplyAsync(() -> load(settings.models()), executor);
    Schema schema = Schema.migrate(database);
    LOG.log(Level.INFO, "database {0}, schema version {1}", schema.database(), schema.version());
    try {
      return new Opening(settings, models.join());
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
}
