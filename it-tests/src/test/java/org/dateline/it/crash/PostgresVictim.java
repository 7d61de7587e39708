package org.dateline.it.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.dateline.it.LaunchedDateline;

/** PostgreSQL: its postmaster is killed, and what is left of it ends by itself. */
final class PostgresVictim implements Victim {

  private static final Duration READY = Duration.ofSeconds(60);

  private final Path data;
  private final int port;
  private final boolean synchronous;
  private EmbeddedPostgres running;

  /**
   * @param synchronous as a PostgreSQL is by itself; the library that brings this one has it
   *     otherwise, and a commit is lost with the process
   */
  PostgresVictim(Path data, int port, boolean synchronous) {
    this.data = data;
    this.port = port;
    this.synchronous = synchronous;
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  @Override
  public String name() {
    return "postgresql";
  }

  /** The lock of a killed one holds until its last backend is gone, so it is tried again. */
  @Override
  public void start(Rules rules) {
    Instant deadline = Instant.now().plus(READY);
    while (running == null) {
      try {
        running =
            EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("max_connections", "60")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", synchronous ? "on" : "off")
                // Without it what is not waited for is on the disk too soon for most kills.
                .setServerConfig("wal_writer_delay", synchronous ? "200ms" : "10s")
                .setServerConfig("wal_writer_flush_after", synchronous ? "1MB" : "1GB")
                .start();
      } catch (IOException | IllegalStateException e) {
        if (Instant.now().isAfter(deadline)) {
          throw new AssertionError("PostgreSQL did not start", e);
        }
        LaunchedDateline.pause(Duration.ofMillis(500));
      }
    }
  }

  @Override
  public void awaitReady() {
    // Its start waits until it answers.
  }

  @Override
  public void kill() {
    try {
      String first = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
      ProcessHandle.of(Long.parseLong(first))
          .ifPresent(
              it -> {
                it.destroyForcibly();
                it.onExit().orTimeout(10, TimeUnit.SECONDS).join();
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    close();
  }

  @Override
  public int awaitEnd(Duration most) {
    return STILL_RUNS;
  }

  @Override
  public void close() {
    if (running != null) {
      try {
        running.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      running = null;
    }
  }
}
