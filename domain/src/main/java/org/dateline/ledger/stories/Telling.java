package org.dateline.ledger.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.event.Count;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.LedgerEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event as one document tells it, by what it is compared by.
 *
 * @param origin on whose word: the nearest speaker's id, or else that of the document, or of what
 *     it is a copy of
 * @param town where it happened; null if nobody says so, or no nearer than a country
 * @param denies id of the event that it says did not happen, or null
 */
record Telling(
    String id,
    String document,
    String origin,
    String type,
    @Nullable String mode,
    String modality,
    boolean isNegative,
    Side actors,
    Side recipients,
    @Nullable Days days,
    @Nullable String town,
    @Nullable String country,
    Map<String, Count> counts,
    @Nullable String denies) {

  Telling {
    counts = Map.copyOf(counts);
  }

  /** The first and the last day. */
  record Days(LocalDate from, LocalDate until) {

    /** Whether they have a day in common, or almost: clocks differ, and so do reports. */
    boolean meet(Days other) {
      return !from.isAfter(other.until.plusDays(1)) && !other.from.isAfter(until.plusDays(1));
    }

    boolean overlap(Days other) {
      return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    @Override
    public String toString() {
      return from.equals(until) ? from.toString() : from + "/" + until;
    }
  }

  /**
   * Of an event as it is stored.
   *
   * @param original id of the document, or of that of which it is a copy
   */
  static Telling of(LedgerEvent event, String original) {
    JsonNode form = ReadingJson.tree(event.json());
    JsonNode place = form.path("place");
    boolean isTown = Set.of("point", "city").contains(place.path("precision").asText());
    return new Telling(
        event.id(),
        event.document(),
        origin(form.path("sources"), original),
        form.path("type").asText(),
        form.path("mode").textValue(),
        form.path("status").path("modality").asText(),
        "negative".equals(form.path("status").path("polarity").asText()),
        Side.of(form.path("actors")),
        Side.of(form.path("recipients")),
        days(form.path("date")),
        isTown ? place.path("name").textValue() : null,
        place.path("country").textValue(),
        counts(form.path("counts")),
        event.denies());
  }

  private static String origin(JsonNode sources, String original) {
    return sources.path(0).path("actor").asText(original);
  }

  private static @Nullable Days days(JsonNode date) {
    String from = date.path("from").textValue();
    String until = date.path("to").textValue();
    return from == null || until == null
        ? null
        : new Days(LocalDate.parse(from), LocalDate.parse(until));
  }

  private static Map<String, Count> counts(JsonNode counts) {
    Map<String, Count> many = new HashMap<>();
    for (Map.Entry<String, JsonNode> count : counts.properties()) {
      JsonNode high = count.getValue().path("high");
      many.put(
          count.getKey(),
          new Count(count.getValue().path("low").asLong(), high.isNumber() ? high.asLong() : null));
    }
    return many;
  }

  /** Whether the other may tell of the same, or of that it did not happen. */
  boolean fits(Telling other) {
    return type.equals(other.type)
        && modality.equals(other.modality)
        && agree(mode, other.mode)
        && agree(town, other.town)
        && agree(country, other.country)
        && (days == null || other.days == null || days.meet(other.days))
        && ((isMutual() && other.isMutual()) ? areOneMeeting(other) : haveSidesThatFit(other));
  }

  /** What is mutual has all parties on one side. */
  private boolean isMutual() {
    return recipients.isOpen() && actors.hasSeveral();
  }

  private boolean areOneMeeting(Telling other) {
    return actors.holds(other.actors) || other.actors.holds(actors);
  }

  /** Both sides are the same; or one is, and of the other nothing speaks against it. */
  private boolean haveSidesThatFit(Telling other) {
    boolean isOneActor = actors.shares(other.actors);
    boolean isOneRecipient = recipients.shares(other.recipients);
    if (isOneActor == isOneRecipient) {
      return isOneActor;
    }
    return isOneActor
        ? mayBeOne(recipients, other.recipients, other)
        // Who did it is what reports of one deed do not agree on.
        : mayBeOne(actors, other.actors, other) || (isOneKind(other) && isOnePlace(other));
  }

  /** What one of them leaves open the other may fill in, if all else is near. */
  private boolean mayBeOne(Side side, Side others, Telling other) {
    boolean isNear = isOneKind(other) || isOnePlace(other);
    boolean areBothOpen = side.isOpen() && others.isOpen();
    return (areBothOpen && isOneDay(other)) || ((side.isOpen() || others.isOpen()) && isNear);
  }

  private boolean isOneKind(Telling other) {
    return mode != null && mode.equals(other.mode);
  }

  private boolean isOnePlace(Telling other) {
    return town != null && town.equals(other.town) && isOneDay(other);
  }

  /** Whether both say when, and mean the same. */
  boolean isOneDay(Telling other) {
    return days != null && other.days != null && days.overlap(other.days);
  }

  /** What nobody says, anybody may. */
  private static boolean agree(@Nullable String one, @Nullable String other) {
    return one == null || other == null || one.equals(other);
  }

  /** How well it does. */
  int nearness(Telling other) {
    int near = actors.sharesActor(other.actors) ? 2 : 0;
    near += recipients.sharesActor(other.recipients) ? 2 : 0;
    near += isOneKind(other) ? 1 : 0;
    near += isOneDay(other) ? 1 : 0;
    near += town != null && town.equals(other.town) ? 1 : 0;
    return near;
  }
}
