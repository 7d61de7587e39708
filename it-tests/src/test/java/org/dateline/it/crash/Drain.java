package org.dateline.it.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dateline.it.Api;
import org.dateline.it.LaunchedDateline;
import org.dateline.it.WireSender;

/** Waits until everything that was acknowledged has ended, as far as it shows from outside. */
final class Drain {

  private static final Set<String> UNDER_WAY = Set.of("", "queued");

  private final Stage stage;
  private final Api api;
  private final Instant deadline;

  private Drain(Stage stage, Duration most) {
    this.stage = stage;
    this.api = new Api(stage.http());
    this.deadline = Instant.now().plus(most);
  }

  /**
   * Waits.
   *
   * @return whether all has ended in time
   */
  static boolean await(Stage stage, List<Receipts.Receipt> receipts, Duration most) {
    Drain drain = new Drain(stage, most);
    return drain.untilTheQueueIsEmpty() && receipts.stream().allMatch(drain::untilItEnded);
  }

  /**
   * Waits until nothing waits in the queue; what is being read, or is to come again, may be left.
   */
  static boolean awaitQueue(Stage stage, Duration most) {
    return new Drain(stage, most).untilTheQueueIsEmpty();
  }

  private boolean untilTheQueueIsEmpty() {
    try (WireSender wire = new WireSender(stage.jms())) {
      while (!wire.browse("dateline.documents").isEmpty()) {
        if (isLate()) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean untilItEnded(Receipts.Receipt receipt) {
    while (!hasEnded(receipt)) {
      if (isLate()) {
        return false;
      }
    }
    return true;
  }

  private boolean hasEnded(Receipts.Receipt receipt) {
    try {
      if (receipt.submission().isEmpty()) {
        String uri = Api.encoded(receipt.copy().uri());
        return !receipt.copy().isReadable()
            || api.get("/api/v1/documents/" + uri).status() == 200
            // Dead, and so never a document: the audit says whether it should be.
            || api.get("/api/v1/dead-letters?limit=500").body().contains(receipt.copy().uri());
      }
      JsonNode submission = api.get("/api/v1/submissions/" + receipt.submission()).json();
      return !UNDER_WAY.contains(submission.path("state").asText());
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private boolean isLate() {
    LaunchedDateline.pause(Duration.ofMillis(100));
    return Instant.now().isAfter(deadline);
  }
}
