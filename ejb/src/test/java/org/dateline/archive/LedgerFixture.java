package org.dateline.archive;

import static java.util.Objects.requireNonNull;
import static org.dateline.archive.Copy.party;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.dateline.actor.Sector;
import org.dateline.archive.words.WordIndex;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.LedgerReader;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The ledger on one database, and what its tests say often. */
@SuppressWarnings("NullAway.Init")
abstract class LedgerFixture {

  static final Party TURKEY = party("tur.gov", "TUR", Sector.GOV);
  static final Party TURKISH_ARMY = party("tur.mil", "TUR", Sector.MIL);
  static final Party SYRIA = party("syr.gov", "SYR", Sector.GOV, Sector.ELI);
  static final Party GUNMEN = party(null, null);

  private DataSource source;
  private StandaloneTransaction transaction;
  @TempDir private Path index;
  WordIndex words;
  TickingClock clock;
  Ledger ledger;
  LedgerReader reader;

  /** An empty database with the tables. */
  abstract DataSource database();

  @BeforeEach
  void open() {
    source = database();
    transaction = new StandaloneTransaction(source);
    clock = new TickingClock();
    words = WordCatalogue.open(source, index, clock);
    ledger = new JpaLedger(transaction, words, clock);
    reader = new JpaLedgerReader(transaction, words, clock);
  }

  @AfterEach
  void close() {
    if (words != null) {
      words.close();
    }
    if (transaction != null) {
      transaction.close();
    }
    if (source instanceof JdbcConnectionPool pool) {
      pool.dispose();
    }
  }

  ShortTransaction transaction() {
    return transaction;
  }

  static Copy ferry() {
    return Copy.of("urn:test:ferry", "The ferry sailed \uD83D\uDEA2 again.")
        .tells(EventType.CONSULT, "2026-02-26", TURKEY, SYRIA);
  }

  static List<SubmissionState> atOnce(Callable<Submission> one, Callable<Submission> other)
      throws Exception {
    return together(List.of(one, other)).stream().map(Submission::state).toList();
  }

  static void together(Runnable one, Runnable other) throws Exception {
    together(List.of(Executors.callable(one, true), Executors.callable(other, true)));
  }

  private static <T> List<T> together(List<Callable<T>> calls) throws Exception {
    CyclicBarrier start = new CyclicBarrier(calls.size());
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    try {
      List<Future<T>> ends = new ArrayList<>();
      for (Callable<T> each : calls) {
        ends.add(
            threads.submit(
                () -> {
                  start.await();
                  return each.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> end : ends) {
        results.add(end.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  /** Of the ferry's story, as it is shown. */
  String headline() {
    return requireNonNull(reader.document("urn:test:ferry").orElseThrow().shown().headline());
  }

  List<LedgerEvent> all() {
    return ask(query());
  }

  List<LedgerEvent> ask(Question question) {
    return reader.events(question.query()).items();
  }

  static Question query() {
    return new Question();
  }

  static Question from(String day) {
    return new Question().from(day);
  }
}
