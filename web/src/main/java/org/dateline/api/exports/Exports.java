package org.dateline.api.exports;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.api.lists.Listing;
import org.dateline.api.lists.QueryValues;

/**
 * Sends exports. What is behind the first page is sent by three threads, of which one asks and two
 * make and write, and none is the server's, which it interrupts when a request takes long: an
 * interrupted thread closes the file of the default database.
 */
@ApplicationScoped
public class Exports {

  /** Each holds three pages, two of them in the making: some 15 MB. */
  private static final int MOST_AT_A_TIME = 8;

  private static final long RETRY_AFTER_SECONDS = 30;

  @Resource ManagedExecutorService threads;

  /**
   * They neither ask the ledger nor know the container: with its own threads it would close, with
   * the first task that ends, what the others read from.
   */
  private final ExecutorService writers = Executors.newCachedThreadPool(Exports::writer);

  private final Semaphore places = new Semaphore(MOST_AT_A_TIME);

  /** For the container, which fills in the rest. */
  @SuppressWarnings("NullAway.Init")
  public Exports() {}

  private static Thread writer(Runnable work) {
    Thread writer = new Thread(null, work, "export", 0, false);
    writer.setDaemon(true);
    return writer;
  }

  @PreDestroy
  void stop() {
    writers.shutdownNow();
  }

  /**
   * Answers with a page, or with the whole list as a file, as it is asked for.
   *
   * @param page of JSON
   * @param file in one of the other formats; holds an {@link Export}
   * @throws org.dateline.api.problem.BadParameter if {@code format} asks for what is not offered
   * @throws org.dateline.api.problem.NotOffered if {@code Accept} takes none of them
   * @throws ServiceUnavailableException if too many are on their way
   */
  public void answer(
      Offer offer,
      UriInfo uri,
      HttpHeaders headers,
      AsyncResponse answer,
      Supplier<Response> page,
      Function<Format, Response> file) {
    QueryValues values = new QueryValues(uri.getQueryParameters());
    Format format = offer.asked(values, headers.getAcceptableMediaTypes());
    if (format == Format.JSON) {
      answer.resume(page.get());
    } else {
      send(file.apply(format), answer);
    }
  }

  /**
   * Answers with a list that is short enough to be held whole.
   *
   * @param list the word of the contract for what is listed
   * @param rows asked for when it is known that they are wanted
   */
  public <R> void answerAtOnce(
      String list,
      Table table,
      UriInfo uri,
      HttpHeaders headers,
      HttpServletRequest request,
      AsyncResponse answer,
      Supplier<List<R>> rows) {
    answer(
        Offer.ANY_LIST,
        uri,
        headers,
        answer,
        () -> {
          List<R> all = rows.get();
          return Listing.answer(uri, all, null, (long) all.size());
        },
        format ->
            Export.answer(
                format, list, Instant.now(), Pages.of(rows.get()), table.sheet(format), request));
  }

  /**
   * Sends a list as a file.
   *
   * @param whole holds an {@link Export}
   * @throws ServiceUnavailableException if too many are on their way
   */
  private void send(Response whole, AsyncResponse answer) {
    if (!places.tryAcquire()) {
      throw new ServiceUnavailableException(RETRY_AFTER_SECONDS);
    }
    if (whole.getEntity() instanceof Export<?> export) {
      export.by(writers);
    }
    try {
      threads.execute(() -> resume(whole, answer));
    } catch (RejectedExecutionException e) {
      places.release();
      throw new ServiceUnavailableException(RETRY_AFTER_SECONDS, e);
    }
  }

  private void resume(Response whole, AsyncResponse answer) {
    try {
      answer.resume(whole);
    } finally {
      places.release();
    }
  }
}
