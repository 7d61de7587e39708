package org.dateline.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/** Transactions of the database alone, without a container. */
public final class StandaloneTransaction implements ShortTransaction, AutoCloseable {

  private final EntityManagerFactory factory;

  public StandaloneTransaction(DataSource source) {
    factory =
        Persistence.createEntityManagerFactory(
            "dateline",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource",
                source,
                "jakarta.persistence.jtaDataSource",
                "",
                "eclipselink.session-name",
                "dateline-" + System.identityHashCode(this)));
  }

  /** For whoever closes it. */
  EntityManager entities() {
    return factory.createEntityManager();
  }

  @Override
  public <T> T write(Function<EntityManager, T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      EntityTransaction transaction = entities.getTransaction();
      transaction.begin();
      try {
        T result = work.apply(entities);
        transaction.commit();
        return result;
      } finally {
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    }
  }

  @Override
  public <T> T read(Function<EntityManager, T> questions) {
    try (EntityManager entities = factory.createEntityManager()) {
      return questions.apply(entities);
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
