package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.ledger.Batch;
import org.dateline.ledger.BatchProgress;
import org.dateline.ledger.SubmissionState;

/**
 * The questions about one batch, put into JPQL. All of them find its rows by submission_by_batch.
 */
record BatchQuestion(EntityManager entities, String id, Instant now) {

  /** How many are in a state. */
  public record StateLine(SubmissionState state, long submissions) {}

  Optional<BatchProgress> progress() {
    Map<SubmissionState, Long> states = states();
    Optional<Batch> batch = batch();
    if (batch.isEmpty() && states.isEmpty()) {
      return Optional.empty();
    }
    Batch known = batch.orElseGet(() -> new Batch(id, null, time("s.received", "asc")));
    Instant latest = isOver(known, states) ? time("s.finished", "desc") : null;
    return Optional.of(BatchProgress.of(known, states, latest, now));
  }

  private static boolean isOver(Batch batch, Map<SubmissionState, Long> states) {
    long ended =
        states.entrySet().stream()
            .filter(it -> it.getKey().isTerminal())
            .mapToLong(Map.Entry::getValue)
            .sum();
    return batch.total() != null && ended >= batch.total();
  }

  private Optional<Batch> batch() {
    // Index: the primary key of batch.
    return entities
        .createQuery(
            "select new org.dateline.ledger.Batch(b.id, b.total, b.started)"
                + " from BatchRow b where b.id = :id",
            Batch.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  private Map<SubmissionState, Long> states() {
    Map<SubmissionState, Long> states = new EnumMap<>(SubmissionState.class);
    // As many rows as there are states.
    entities
        .createQuery(
            "select new org.dateline.archive.BatchQuestion$StateLine(s.state, count(s))"
                + " from SubmissionRow s where s.batch = :id group by s.state",
            StateLine.class)
        .setParameter("id", id)
        .getResultStream()
        .forEach(line -> states.put(line.state(), line.submissions()));
    return states;
  }

  /**
   * The first time in some order. Sorts every row of the batch, so it is asked only once it is
   * over. No aggregate: of those, PostgreSQL's driver answers with another type than the column's.
   */
  private Instant time(String field, String order) {
    return entities
        .createQuery(
            "select "
                + field
                + " from SubmissionRow s where s.batch = :id and "
                + field
                + " is not null order by "
                + field
                + " "
                + order,
            Instant.class)
        .setParameter("id", id)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(now);
  }
}
