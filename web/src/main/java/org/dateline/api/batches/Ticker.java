package org.dateline.api.batches;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has every follower look twice a second, as long as somebody listens. */
@ApplicationScoped
public class Ticker {

  private static final Logger LOG = Logger.getLogger(Ticker.class.getName());
  private static final int LOOK_MILLIS = 500;
  private static final int MOST = 100;

  @Resource private ManagedScheduledExecutorService clock;

  private final Semaphore places = new Semaphore(MOST);

  /** For the container, which fills in the rest. */
  @SuppressWarnings("NullAway.Init")
  public Ticker() {}

  /**
   * Follows from now on.
   *
   * @throws ServiceUnavailableException if too many follow already
   */
  void follow(Follower follower) {
    if (!places.tryAcquire()) {
      throw new ServiceUnavailableException();
    }
    boolean isFollowed = false;
    try {
      next(follower, 0);
      isFollowed = true;
    } finally {
      if (!isFollowed) {
        places.release();
      }
    }
  }

  private void next(Follower follower, long millis) {
    // A look lets nothing through that somebody could ask its future for.
    Future<?> unused = clock.schedule(() -> look(follower), millis, TimeUnit.MILLISECONDS);
  }

  /** One look; whatever goes wrong at it ends the stream, and the client may ask again. */
  private void look(Follower follower) {
    boolean isWanted = false;
    try {
      isWanted = follower.look();
      if (isWanted) {
        next(follower, LOOK_MILLIS);
      }
    } catch (RuntimeException e) {
      isWanted = false;
      LOG.log(Level.FINE, "a stream broke off", e);
      follower.close();
    } finally {
      if (!isWanted) {
        places.release();
      }
    }
  }
}
