package org.dateline.api.events;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.dateline.ledger.Bulletins;
import org.dateline.ledger.LedgerAway;

/**
 * Everybody who listens to what becomes of events. One look at the ledger tells whether there is
 * anything new; each listener is then served by a thread of its own, so that a slow one holds up
 * nobody.
 */
@ApplicationScoped
public class Newswire {

  private static final Logger LOG = System.getLogger("org.dateline.api");
  private static final int MOST_LISTENERS = 200;
  private static final long LOOK_MILLIS = 250;
  private static final long RETRY_AFTER_SECONDS = 30;

  @Inject Bulletins bulletins;
  @Resource ManagedExecutorService threads;
  @Resource ManagedScheduledExecutorService clockwork;

  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private ScheduledFuture<?> looking;

  /** For the container, which fills in the rest. */
  @SuppressWarnings("NullAway.Init")
  public Newswire() {}

  @PostConstruct
  void open() {
    looking =
        clockwork.scheduleWithFixedDelay(
            this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void close() {
    looking.cancel(false);
    listeners.forEach(Listener::close);
  }

  /**
   * Lets somebody listen from now on, or from where he was.
   *
   * @throws ServiceUnavailableException if there are too many
   */
  void admit(Listener listener) {
    if (listeners.size() >= MOST_LISTENERS) {
      throw new ServiceUnavailableException(RETRY_AFTER_SECONDS);
    }
    listeners.add(listener);
  }

  /** Never throws: nobody would look again. */
  private void look() {
    listeners.removeIf(Listener::isGone);
    if (listeners.isEmpty()) {
      return;
    }
    try {
      long last = bulletins.last();
      listeners.stream()
          .filter(listener -> listener.wants(last))
          .forEach(listener -> serve(listener, last));
    } catch (LedgerAway e) {
      // They keep their places; the ledger's absence is told by the health check and the log of
      // those who write.
      return;
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "nobody is served", e);
    }
  }

  private void serve(Listener listener, long last) {
    try {
      threads.execute(() -> listener.serve(bulletins, last));
    } catch (RejectedExecutionException e) {
      listener.leave();
    }
  }
}
