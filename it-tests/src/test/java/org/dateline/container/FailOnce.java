package org.dateline.container;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.dateline.archive.ShortTransaction;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;

/** Goes along in the test's archive: fails a transaction that has just stored a document. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class FailOnce implements ShortTransaction {

  static final AtomicInteger ARMED = new AtomicInteger();
  static final AtomicInteger FAILED = new AtomicInteger();

  @Inject @Delegate @Any private ShortTransaction transaction;

  @Override
  public <T> T write(Function<EntityManager, T> work) {
    return transaction.write(
        entities -> {
          T result = work.apply(entities);
          entities.flush();
          if (isStored(result) && ARMED.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            FAILED.incrementAndGet();
            throw new IllegalStateException("on purpose, after the rows were written");
          }
          return result;
        });
  }

  @Override
  public <T> T read(Function<EntityManager, T> questions) {
    return transaction.read(questions);
  }

  private static boolean isStored(Object result) {
    return result instanceof Submission submission && submission.state() == SubmissionState.STORED;
  }
}
