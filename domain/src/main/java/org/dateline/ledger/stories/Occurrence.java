package org.dateline.ledger.stories;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What happened once, as the documents of a story tell it. What one of them leaves open, another
 * may say; where they do not agree, that is a conflict.
 *
 * @param actors ids of all that any telling knows
 * @param recipients likewise
 * @param date the first and the last day, {@code 2025-07-14/2025-07-20} or one day; null if none is
 *     told
 * @param town where, or null
 * @param country where, ISO 3166-1 alpha-3, or null
 * @param counts how many, as few and as many as any telling has
 * @param events ids of the events that tell it, one a document
 * @param documents that tell it
 * @param origins on how many words it rests: speakers, or documents that are no copies where nobody
 *     is quoted
 * @param denials who says that it did not happen
 */
public record Occurrence(
    String type,
    @Nullable String mode,
    String modality,
    String polarity,
    List<String> actors,
    List<String> recipients,
    @Nullable String date,
    @Nullable String town,
    @Nullable String country,
    Map<String, String> counts,
    List<String> events,
    List<String> documents,
    int origins,
    List<Denial> denials,
    List<Conflict> conflicts) {

  public Occurrence {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    events = List.copyOf(events);
    documents = List.copyOf(documents);
    denials = List.copyOf(denials);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * That it did not happen.
   *
   * @param event that says so
   * @param origin on whose word: a speaker's id, or that of a document
   */
  public record Denial(String event, String origin) {}

  /**
   * Where tellings exclude each other.
   *
   * @param of {@code date}, {@code actors}, {@code recipients}, or what is counted
   */
  public record Conflict(String of, List<Version> versions) {
    public Conflict {
      versions = List.copyOf(versions);
    }
  }

  /**
   * One of several.
   *
   * @param events that say so
   */
  public record Version(String value, List<String> events) {
    public Version {
      events = List.copyOf(events);
    }
  }
}
