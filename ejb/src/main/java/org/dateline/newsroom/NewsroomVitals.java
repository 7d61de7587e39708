package org.dateline.newsroom;

import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.dateline.intake.Deadline;
import org.dateline.ledger.Vitals;

/** How the newsroom is; it exists only after the models are loaded. Safe for all threads. */
final class NewsroomVitals implements Vitals {

  private static final Duration MOST = Duration.ofMillis(1500);
  private static final int AT_ONCE = 4;

  private final DataSource database;
  private final Callable<Boolean> broker;
  private final Deadline databaseDeadline;
  private final Deadline brokerDeadline;

  /**
   * @param broker asks the broker, however long that takes
   */
  NewsroomVitals(DataSource database, Callable<Boolean> broker, Executor executor) {
    this.database = database;
    this.broker = broker;
    this.databaseDeadline = new Deadline(executor, MOST, AT_ONCE);
    this.brokerDeadline = new Deadline(executor, MOST, AT_ONCE);
  }

  @Override
  public boolean modelsLoaded() {
    return true;
  }

  @Override
  public boolean databaseAnswers() {
    return answers(
        databaseDeadline,
        () -> {
          try (Connection connection = database.getConnection()) {
            return connection.isValid(1);
          }
        });
  }

  @Override
  public boolean brokerAnswers() {
    return answers(brokerDeadline, broker);
  }

  private static boolean answers(Deadline deadline, Callable<Boolean> question) {
    try {
      return deadline.within(question);
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
