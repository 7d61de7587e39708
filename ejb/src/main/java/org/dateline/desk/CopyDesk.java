package org.dateline.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.dateline.document.Document;
import org.dateline.ledger.Arrival;
import org.dateline.ledger.DocumentId;
import org.dateline.ledger.Entry;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.dateline.reading.Reading;
import org.dateline.wire.Contents;
import org.dateline.wire.Dispatch;
import org.dateline.wire.UnreadableDispatch;
import org.dateline.wire.WireDesk;
import org.jspecify.annotations.Nullable;

/**
 * Where a dispatch is read and filed: read outside any transaction, written inside one short one.
 * Safe for all threads.
 */
public final class CopyDesk {

  private final WireDesk wire;
  private final Function<Document, Reading> reader;
  private final Ledger ledger;
  private final Clock clock;

  /**
   * @param reader understands a document; costs CPU, never I/O
   */
  public CopyDesk(WireDesk wire, Function<Document, Reading> reader, Ledger ledger, Clock clock) {
    this.wire = wire;
    this.reader = reader;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * What a dispatch holds.
   *
   * @throws UnreadableDispatch if it holds nothing that can be read, now or ever
   */
  public Contents open(Dispatch dispatch) {
    return wire.read(dispatch);
  }

  /**
   * Files a document. Doing it twice changes nothing.
   *
   * @return the submission in its terminal state
   * @throws org.dateline.ledger.LedgerAway if the ledger cannot be reached; any other exception is
   *     a fault in the reading of this very copy
   */
  public Submission file(String submission, Document document, Arrival arrival) {
    return switch (ledger.standing(document)) {
      case DUPLICATE -> {
        String id = DocumentId.of(document.uri());
        yield close(submission, SubmissionState.DUPLICATE, id, null, arrival.at());
      }
      case UNREAD -> ledger.enter(new Entry(submission, document, null, arrival));
      case NEW -> ledger.enter(new Entry(submission, document, reader.apply(document), arrival));
    };
  }

  /** Closes a submission that no reader will ever make anything of. */
  public Submission reject(String submission, String reason, Instant received) {
    return close(submission, SubmissionState.REJECTED, null, reason, received);
  }

  /** Closes a submission that failed too often. */
  public Submission bury(String submission, String reason, Instant received) {
    return close(submission, SubmissionState.DEAD, null, reason, received);
  }

  /** Closes the submission of a feed, each entry of which is settled. */
  public Submission close(String feed, SubmissionState state, String reason, Instant received) {
    return close(feed, state, null, reason, received);
  }

  private Submission close(
      String submission,
      SubmissionState state,
      @Nullable String document,
      @Nullable String reason,
      Instant received) {
    return ledger.close(
        new Submission(submission, state, document, reason, received, clock.instant()));
  }
}
