package org.dateline.intake;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Function;
import org.dateline.archive.ShortTransaction;

/** A database that can be switched off and on again. */
final class FailingTransaction implements ShortTransaction {

  private final ShortTransaction database;
  private volatile boolean isAway;

  FailingTransaction(ShortTransaction database) {
    this.database = database;
  }

  void goAway() {
    isAway = true;
  }

  void comeBack() {
    isAway = false;
  }

  @Override
  public <T> T write(Function<EntityManager, T> work) {
    check();
    return database.write(work);
  }

  @Override
  public <T> T read(Function<EntityManager, T> questions) {
    check();
    return database.read(questions);
  }

  private void check() {
    if (isAway) {
      throw new PersistenceException(new SQLException("connection refused", "08001"));
    }
  }
}
