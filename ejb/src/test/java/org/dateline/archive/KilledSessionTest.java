package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.dateline.event.EventType;
import org.dateline.ledger.Entry;
import org.dateline.ledger.LedgerAway;
import org.dateline.ledger.SubmissionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A database that ends a session in the middle of its work: the ledger is away then, nothing of the
 * work is left, and what comes again is stored, once and whole.
 */
@SuppressWarnings("NullAway.Init")
final class KilledSessionTest extends LedgerFixture {

  private DataSource database;

  @Override
  DataSource database() {
    database = Databases.postgres();
    return database;
  }

  /** When a session ends. */
  private enum Moment {
    BEFORE_THE_FIRST_ROW,
    BEFORE_THE_COMMIT
  }

  @ParameterizedTest
  @EnumSource
  void leavesNothingAndCostsNothing(Moment moment) {
    Entry entry = ferry().revision("1").by("s1");
    JpaLedger killed = new JpaLedger(new Killing(transaction(), moment), words, clock);

    assertThrows(LedgerAway.class, () -> killed.enter(entry));
    assertEquals(List.of(), all());
    assertEquals(List.of(), reader.revisions("urn:test:ferry"));

    assertEquals(SubmissionState.STORED, ledger.enter(entry).state());
    assertEquals(1, all().size());
    assertEquals(1, reader.document("urn:test:ferry").orElseThrow().revisions());
  }

  @Test
  void keepsWhatWasThereBefore() {
    ledger.enter(ferry().revision("1").by("s1"));
    JpaLedger killed =
        new JpaLedger(new Killing(transaction(), Moment.BEFORE_THE_COMMIT), words, clock);
    Entry second =
        Copy.of("urn:test:ferry", "Corrected.")
            .revision("2")
            .tells(EventType.AID, "2026-02-27", TURKEY, SYRIA)
            .by("s2");

    assertThrows(LedgerAway.class, () -> killed.enter(second));
    assertEquals(1, all().get(0).version());
    ledger.enter(second);
    assertEquals(1, ask(query().types(EventType.AID)).size());
  }

  /** Transactions whose sessions are ended by somebody else. */
  private final class Killing implements ShortTransaction {
    private final ShortTransaction whole;
    private final Moment moment;

    Killing(ShortTransaction whole, Moment moment) {
      this.whole = whole;
      this.moment = moment;
    }

    @Override
    public <T> T write(Function<EntityManager, T> work) {
      return whole.write(
          entities -> {
            int session = session(entities);
            if (moment == Moment.BEFORE_THE_FIRST_ROW) {
              end(session);
            }
            T done = work.apply(entities);
            entities.flush();
            end(session);
            return done;
          });
    }

    @Override
    public <T> T read(Function<EntityManager, T> questions) {
      return whole.read(questions);
    }
  }

  private static int session(EntityManager entities) {
    try (Statement statement = entities.unwrap(Connection.class).createStatement();
        ResultSet found = statement.executeQuery("select pg_backend_pid()")) {
      found.next();
      return found.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns when it has ended. */
  private void end(int session) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      String ended = "select pg_terminate_backend(" + session + ", 10000)";
      statement.execute(ended);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
