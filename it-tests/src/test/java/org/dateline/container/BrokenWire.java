package org.dateline.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.dateline.it.Api;
import org.dateline.it.LaunchedDateline;

/**
 * What somebody outside sees of a wire to the broker that falls silent.
 *
 * @param uri of the document that is sent meanwhile
 */
record BrokenWire(Api api, String uri) {

  /** A call to the broker is given up after five seconds; the rest is for a busy machine. */
  private static final Duration ANSWERED = Duration.ofSeconds(20);

  private static final Duration AGAIN = Duration.ofSeconds(50);

  static BrokenWire of(URL base) {
    String root = base.toString().replaceAll("/$", "");
    return new BrokenWire(new Api(root), "urn:test:" + UUID.randomUUID());
  }

  /** The broker answers nobody for some time, and then goes on where it was. */
  void freezes() {
    SilentWire wire = Surroundings.wire();
    wire.hold();
    try {
      Instant start = Instant.now();
      Api.Answer refusal = post();
      assertEquals(503, refusal.status(), refusal.body());
      assertFalse(refusal.header("Retry-After").isEmpty());
      Duration took = Duration.between(start, Instant.now());
      assertTrue(took.compareTo(ANSWERED) < 0, took.toString());
    } finally {
      wire.release();
    }
    isStoredOnce();
  }

  /** Its connections are there, and nothing comes over them any more. */
  void loses() {
    Surroundings.wire().lose();
    isStoredOnce();
  }

  private void isStoredOnce() {
    String state = api.terminal(URI.create(taken()).getPath()).path("state").asText();
    // What was refused may have come there all the same, and before.
    assertTrue(state.equals("stored") || state.equals("duplicate"), state);
    String path = "/api/v1/documents/" + Api.encoded(uri);
    assertEquals(1, api.get(path).json().path("revisions").asInt());
  }

  /** As a sender should, it comes again until it is taken. */
  private String taken() {
    Instant deadline = Instant.now().plus(AGAIN);
    while (true) {
      Api.Answer answer = post();
      if (answer.status() == 202) {
        return answer.header("Location");
      }
      assertEquals(503, answer.status(), answer.body());
      assertTrue(Instant.now().isBefore(deadline), "the broker is not found again");
      LaunchedDateline.pause(Duration.ofMillis(500));
    }
  }

  private Api.Answer post() {
    String form = "{\"uri\": \"%s\", \"text\": \"Norway accused Russia of jamming signals. %s\"}";
    return api.post("/api/v1/documents", "application/json", form.formatted(uri, uri));
  }
}
