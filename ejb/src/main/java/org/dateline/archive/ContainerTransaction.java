package org.dateline.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** The container's transactions and its persistence context. */
@ApplicationScoped
public class ContainerTransaction implements ShortTransaction {

  @PersistenceContext(unitName = "dateline")
  private EntityManager entities;

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
    return questions.apply(entities);
  }
}
