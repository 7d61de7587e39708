package org.dateline.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.ledger.Submission;
import org.dateline.ledger.SubmissionState;
import org.dateline.wire.UnreadableDispatch;

/**
 * How a feed ended, all of whose entries are settled.
 *
 * @param settled the entries that could be read
 * @param faults those that could not
 */
record FeedReport(List<Submission> settled, List<UnreadableDispatch> faults) {

  /** So many faults are told in words; a sender who mends these sends again. */
  private static final int FAULTS_TOLD = 5;

  /** What is said of the whole, if an entry ended so: the best first. */
  private static final List<SubmissionState> RANKS =
      List.of(
          SubmissionState.STORED,
          SubmissionState.WITHHELD,
          SubmissionState.SUPERSEDED,
          SubmissionState.DUPLICATE,
          SubmissionState.DEAD);

  SubmissionState state() {
    return RANKS.stream()
        .filter(rank -> count(rank) > 0)
        .findFirst()
        .orElse(SubmissionState.REJECTED);
  }

  /** One line: how many entries, how they ended, and what is wrong with those that are lost. */
  String reason() {
    StringBuilder line = new StringBuilder("Of ");
    line.append(settled.size() + faults.size()).append(" entries:");
    String comma = " ";
    for (SubmissionState state : Arrays.asList(SubmissionState.values())) {
      long count = count(state);
      if (count > 0) {
        line.append(String.format(Locale.ROOT, "%s%d %s", comma, count, state));
        comma = ", ";
      }
    }
    line.append('.');
    faults.stream()
        .limit(FAULTS_TOLD)
        .forEach(fault -> line.append(' ').append(fault.getMessage()));
    return line.toString();
  }

  private long count(SubmissionState state) {
    long rejected = state == SubmissionState.REJECTED ? faults.size() : 0;
    return rejected + settled.stream().filter(entry -> entry.state() == state).count();
  }
}
