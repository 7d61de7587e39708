package org.dateline.api.batches;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.dateline.json.ReadingJson;

/** Server-sent events to one client. For one thread. */
final class EventWriter implements Follower.Listener {

  private final SseEventSink sink;
  private final Sse sse;

  EventWriter(SseEventSink sink, Sse sse) {
    this.sink = sink;
    this.sse = sse;
  }

  @Override
  public boolean isGone() {
    return sink.isClosed();
  }

  @Override
  public void tell(String name, Object told) {
    // As characters: the mapper of the answers is asked by nobody here.
    send(
        sse.newEventBuilder()
            .name(name)
            .mediaType(MediaType.TEXT_PLAIN_TYPE)
            .data(String.class, ReadingJson.write(told))
            .build());
  }

  @Override
  public void beat() {
    send(sse.newEventBuilder().comment("").build());
  }

  @Override
  public void close() {
    sink.close();
  }

  private void send(OutboundSseEvent event) {
    sink.send(event)
        .whenComplete(
            (sent, failure) -> {
              if (failure != null) {
                sink.close();
              }
            });
  }
}
