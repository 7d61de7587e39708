package org.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * By what an event is known again in another revision of its document: what it is, who takes part,
 * and the word that tells it; never where it stands.
 *
 * @param trigger what its words come to
 * @param actors {@code actor:ID}, or {@code words:…} where nobody is known, sorted
 * @param recipients likewise
 * @param day its first day, or null
 */
public record EventTraits(
    String type,
    @Nullable String mode,
    String trigger,
    List<String> actors,
    List<String> recipients,
    @Nullable String day) {

  /** From this likeness on, two events of two revisions are the same one, told otherwise. */
  public static final double SAME = 0.5;

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public EventTraits(
      String type,
      @Nullable String mode,
      String trigger,
      List<String> actors,
      List<String> recipients,
      @Nullable String day) {
    this.type = type;
    this.mode = mode;
    this.trigger = trigger;
    this.actors = List.copyOf(actors);
    this.recipients = List.copyOf(recipients);
    this.day = day;
  }

  /** Of an event in the contract's form. */
  public static EventTraits of(String json) {
    JsonNode event = ReadingJson.tree(json);
    return new EventTraits(
        event.path("type").asText(),
        event.path("mode").textValue(),
        words(event.path("trigger")),
        names(event.path("actors")),
        names(event.path("recipients")),
        event.path("date").path("from").textValue());
  }

  /** The same but for its day: a correction of the day leaves it what it is. */
  public EventTraits undated() {
    return new EventTraits(type, mode, trigger, actors, recipients, null);
  }

  /**
   * How likely the other is the same event, told otherwise: from 0 to 1. One of another type must
   * at least be told by the same word.
   */
  public double likeness(EventTraits other) {
    boolean isOfOneType = type.equals(other.type);
    boolean isOneWord = trigger.equals(other.trigger);
    if (!isOfOneType && !isOneWord) {
      return 0;
    }
    double alike = isOfOneType ? 0.15 : 0;
    alike += isOneWord ? 0.35 : 0;
    alike += 0.2 * overlap(actors, other.actors) + 0.2 * overlap(recipients, other.recipients);
    return alike + (day != null && day.equals(other.day) ? 0.1 : 0);
  }

  private static double overlap(List<String> some, List<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    return all.isEmpty() ? 1 : both.size() / (double) all.size();
  }

  private static List<String> names(JsonNode side) {
    List<String> names = new ArrayList<>();
    StreamSupport.stream(side.spliterator(), false).map(EventTraits::name).forEach(names::add);
    names.sort(null);
    return names;
  }

  private static String name(JsonNode party) {
    String actor = party.path("actor").textValue();
    return actor == null ? "words:" + words(party) : "actor:" + actor;
  }

  /** The same for the same words in whatever case, also where the words have been taken out. */
  static String words(JsonNode quoting) {
    String kept = quoting.path(Withheld.WORDS).textValue();
    return kept == null
        ? Integer.toHexString(
            quoting.path(Withheld.TEXT).asText().strip().toLowerCase(Locale.ROOT).hashCode())
        : kept;
  }
}
