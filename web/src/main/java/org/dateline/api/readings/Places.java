package org.dateline.api.readings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dateline.api.Settings;

/** As many places for readings as there are readers: who finds none is asked to come again. */
@ApplicationScoped
public class Places {

  private static final int PATIENCE_SECONDS = 20;

  @Inject Settings settings;
  private Semaphore places = new Semaphore(0);

  @PostConstruct
  void open() {
    places = new Semaphore(settings.readers(), true);
  }

  /**
   * Works in a place, after waiting for one.
   *
   * @throws ServiceUnavailableException if none was free for twenty seconds
   */
  public <T> T taken(Supplier<T> work) {
    boolean isTaken = false;
    try {
      isTaken = places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!isTaken) {
        throw new ServiceUnavailableException();
      }
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServiceUnavailableException();
    } finally {
      if (isTaken) {
        places.release();
      }
    }
  }
}
