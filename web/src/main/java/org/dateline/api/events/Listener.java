package org.dateline.api.events;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.ledger.Bulletin;
import org.dateline.ledger.Bulletins;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.LedgerAway;

/** Somebody who listens to what becomes of the events that his question lets in. */
final class Listener {

  private static final Duration SILENCE = Duration.ofSeconds(15);
  private static final long RECONNECT_MILLIS = 2000;

  private final SseEventSink sink;
  private final Sse sse;
  private final EventQuery question;
  private final AtomicBoolean isServed = new AtomicBoolean();
  private volatile long position;
  private volatile long spoken = System.nanoTime();

  /**
   * @param position what came up to this place he has heard
   */
  Listener(SseEventSink sink, Sse sse, EventQuery question, long position) {
    this.sink = sink;
    this.sse = sse;
    this.question = question;
    this.position = position;
  }

  /** Tells him that he is heard, and where he stands, so that he comes back to the same place. */
  void greet() {
    // With data: the library leaves the id out of an event without.
    send(
        sse.newEventBuilder()
            .name("listening")
            .id(Long.toString(position))
            .reconnectDelay(RECONNECT_MILLIS)
            .mediaType(MediaType.APPLICATION_JSON_TYPE)
            .data(String.class, "{\"position\":" + position + "}")
            .build());
  }

  boolean isGone() {
    return sink.isClosed();
  }

  /** Whether there may be something for him, or he was left in silence; nobody serves him twice. */
  boolean wants(long last) {
    boolean isDue = last > position || System.nanoTime() - spoken > SILENCE.toNanos();
    return isDue && isServed.compareAndSet(false, true);
  }

  /** Nobody could be found to serve him; he keeps his place. */
  void leave() {
    isServed.set(false);
  }

  /** Tells him what came up to the last place. */
  void serve(Bulletins bulletins, long last) {
    try {
      while (position < last && !sink.isClosed()) {
        List<Bulletin> next = bulletins.after(position, question);
        next.stream().filter(bulletin -> bulletin.position() <= last).forEach(this::tell);
        if (next.size() < question.limit() || next.get(next.size() - 1).position() >= last) {
          position = last;
        }
      }
      if (System.nanoTime() - spoken > SILENCE.toNanos()) {
        send(sse.newEventBuilder().comment("").build());
      }
    } catch (LedgerAway e) {
      // He keeps his place.
      return;
    } finally {
      isServed.set(false);
    }
  }

  private void tell(Bulletin bulletin) {
    send(
        sse.newEventBuilder()
            .name(bulletin.change().toString())
            .id(Long.toString(bulletin.position()))
            .mediaType(MediaType.APPLICATION_JSON_TYPE)
            .data(String.class, EventForm.text(bulletin.event()))
            .build());
    position = bulletin.position();
  }

  private void send(OutboundSseEvent event) {
    spoken = System.nanoTime();
    if (!sink.isClosed()) {
      sink.send(event)
          .exceptionally(
              gone -> {
                close();
                return null;
              });
    }
  }

  void close() {
    sink.close();
  }
}
