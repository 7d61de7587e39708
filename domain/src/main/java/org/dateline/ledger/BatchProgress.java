package org.dateline.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch has come.
 *
 * @param total how many submissions it has, or null while they are coming in
 * @param states how many of them are in each state; every state is there
 * @param finished when the last of them ended, or null while one has not
 * @param rate how many ended a second, or null while none has
 */
public record BatchProgress(
    String id,
    @Nullable Integer total,
    Map<SubmissionState, Long> states,
    Instant started,
    @Nullable Instant finished,
    @Nullable Double rate) {

  private static final double MILLIS = 1000.0;

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public BatchProgress(
      String id,
      @Nullable Integer total,
      Map<SubmissionState, Long> states,
      Instant started,
      @Nullable Instant finished,
      @Nullable Double rate) {
    Map<SubmissionState, Long> all = new EnumMap<>(SubmissionState.class);
    for (SubmissionState state : SubmissionState.values()) {
      all.put(state, states.getOrDefault(state, 0L));
    }
    this.id = id;
    this.total = total;
    this.states = Collections.unmodifiableMap(all);
    this.started = started;
    this.finished = finished;
    this.rate = rate;
  }

  /**
   * What the counts say.
   *
   * @param known how many are in each state, as far as the ledger knows them: of what is queued it
   *     may not have heard
   * @param latest when the last of them ended, or null where none has
   */
  public static BatchProgress of(
      Batch batch, Map<SubmissionState, Long> known, @Nullable Instant latest, Instant now) {
    Map<SubmissionState, Long> states = new EnumMap<>(SubmissionState.class);
    states.putAll(known);
    long queued = states.getOrDefault(SubmissionState.QUEUED, 0L);
    long ended = states.values().stream().mapToLong(Long::longValue).sum() - queued;
    Integer total = batch.total();
    if (total != null) {
      states.put(SubmissionState.QUEUED, Math.max(0, total - ended));
    }
    Instant finished = total != null && ended >= total ? latest : null;
    Instant until = finished == null ? now : finished;
    return new BatchProgress(
        batch.id(),
        total,
        states,
        batch.started(),
        finished,
        ended == 0 ? null : rate(ended, Duration.between(batch.started(), until)));
  }

  /** Of what took no time that a clock shows, as if it had been a thousandth of a second. */
  private static double rate(long ended, Duration time) {
    return Math.round(ended * MILLIS * MILLIS / Math.max(1, time.toMillis())) / MILLIS;
  }
}
