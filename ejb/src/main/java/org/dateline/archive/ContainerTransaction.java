package org.dateline.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/**
 * The container's transactions. What is only read is read by an entity manager of its own: the
 * container's, where there is no transaction, is that of a whole request with all threads that work
 * for it, and is closed when the first of them has done its part.
 */
@ApplicationScoped
public class ContainerTransaction implements ShortTransaction {

  @PersistenceContext(unitName = "dateline")
  private EntityManager entities;

  @PersistenceUnit(unitName = "dateline")
  private EntityManagerFactory readers;

  /** For the container, which fills in the rest. */
  @SuppressWarnings("NullAway.Init")
  public ContainerTransaction() {}

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public <T> T write(Function<EntityManager, T> work) {
    T result = work.apply(entities);
    // Here what the database refuses is still thrown as it is, and not as a failed commit.
    entities.flush();
    return result;
  }

  @Override
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public <T> T read(Function<EntityManager, T> questions) {
    try (EntityManager reader = readers.createEntityManager()) {
      return questions.apply(reader);
    }
  }
}
