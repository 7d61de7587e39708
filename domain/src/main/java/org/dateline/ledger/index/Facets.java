package org.dateline.ledger.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.json.Mutual;
import org.dateline.ledger.index.Facet.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The facets of one event or finding, as they are gathered: each once. For one thread.
 *
 * @param countries of the reading's actors, by id
 */
record Facets(Map<String, String> countries, Set<Facet> gathered) {

  private static final List<Kind> ACTOR =
      List.of(Kind.ACTOR, Kind.ACTOR_COUNTRY, Kind.ACTOR_SECTOR);
  private static final List<Kind> RECIPIENT =
      List.of(Kind.RECIPIENT, Kind.RECIPIENT_COUNTRY, Kind.RECIPIENT_SECTOR);
  private static final List<Kind> MEDIATOR =
      List.of(Kind.MEDIATOR, Kind.MEDIATOR_COUNTRY, Kind.MEDIATOR_SECTOR);
  private static final List<Kind> PARTY =
      List.of(Kind.PARTY, Kind.PARTY_COUNTRY, Kind.PARTY_SECTOR);

  /** Ids that mean somebody in one reading only. */
  private static final Pattern OF_ONE_READING = Pattern.compile("u[0-9]{1,9}");

  /** So many pairs of an event are listed: a summit of a hundred has thousands. */
  private static final int MOST_PAIRS = 100;

  Facets(Map<String, String> countries) {
    this(countries, new LinkedHashSet<>());
  }

  List<Facet> all() {
    return List.copyOf(gathered);
  }

  Facets put(Kind kind, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      gathered.add(new Facet(kind, value));
    }
    return this;
  }

  /** Who takes part in an event. */
  Facets parties(JsonNode event) {
    side(event.path("actors"), ACTOR);
    side(event.path("actors"), PARTY);
    side(event.path("recipients"), RECIPIENT);
    side(event.path("recipients"), PARTY);
    side(event.path("mediators"), MEDIATOR);
    return this;
  }

  private void side(JsonNode parties, List<Kind> kinds) {
    for (JsonNode party : parties) {
      put(kinds.get(0), known(party.path("actor").textValue()));
      String country = party.path("country").textValue();
      put(kinds.get(1), country);
      for (JsonNode sector : party.path("sectors")) {
        put(kinds.get(2), country == null ? null : country + ":" + sector.asText());
      }
    }
  }

  /** Actors by their ids, and by the countries that the reading gives them. */
  Facets actors(JsonNode ids, Kind kind, Kind ofCountry) {
    for (JsonNode id : ids) {
      actor(id.textValue(), kind, ofCountry);
    }
    return this;
  }

  Facets actor(@Nullable String id, Kind kind, Kind ofCountry) {
    put(kind, known(id));
    return put(ofCountry, id == null ? null : countries.get(id));
  }

  /** The id of somebody whom other readings know too, or null. */
  static @Nullable String known(@Nullable String id) {
    return id == null || OF_ONE_READING.matcher(id).matches() ? null : id;
  }

  /** Who says so. */
  Facets source(JsonNode attribution) {
    JsonNode source = attribution.path("source");
    actor(source.path("actor").textValue(), Kind.SOURCE, Kind.SOURCE_COUNTRY);
    return put(Kind.SOURCE_CLASS, sourceClass(attribution));
  }

  /**
   * On whose word alone.
   *
   * @param tellings who says so in each of its tellings, from the nearest speaker outwards; the
   *     outlet itself where nobody does
   */
  Facets soleSource(List<List<JsonNode>> tellings) {
    Set<String> common = null;
    for (Set<String> traits : tellings.stream().flatMap(this::speakers).toList()) {
      if (common != null) {
        traits.retainAll(common);
      }
      common = traits;
    }
    if (common != null) {
      common.forEach(trait -> put(Kind.SOLE_SOURCE, trait));
    }
    return this;
  }

  /** What is true of each who says so himself, and does not only pass it on. */
  private Stream<Set<String>> speakers(List<JsonNode> attributions) {
    if (attributions.isEmpty()) {
      return Stream.of(new HashSet<>(Set.of("outlet")));
    }
    Set<String> relayed =
        attributions.stream()
            .map(each -> each.path("within").asText())
            .collect(Collectors.toUnmodifiableSet());
    return attributions.stream()
        .filter(each -> !relayed.contains(each.path("id").asText()))
        .map(this::traits);
  }

  private Set<String> traits(JsonNode attribution) {
    Set<String> traits = new HashSet<>(Set.of(sourceClass(attribution)));
    String actor = attribution.path("source").path("actor").textValue();
    Stream.of(Optional.ofNullable(known(actor)), Optional.ofNullable(actor).map(countries::get))
        .flatMap(Optional::stream)
        .forEach(traits::add);
    return traits;
  }

  /** What nobody is named for is on an unnamed one's word. */
  static String sourceClass(JsonNode attribution) {
    return attribution.path("source").path("class").asText("unnamed");
  }

  Facets place(JsonNode place) {
    put(Kind.COUNTRY, place.path("country").textValue());
    put(
        Kind.PLACE,
        place.path("geonames").isIntegralNumber() ? place.path("geonames").asText() : null);
    String name = place.path("name").textValue();
    return put(Kind.PLACE, name == null ? null : name.toLowerCase(Locale.ROOT));
  }

  /**
   * Each actor with each recipient; where it is mutual, each of those who do it with each other.
   */
  Facets dyads(JsonNode event) {
    pairs(Kind.DYAD, event, party -> party.path("country").textValue());
    pairs(Kind.ACTOR_DYAD, event, party -> known(party.path("actor").textValue()));
    return this;
  }

  private void pairs(Kind kind, JsonNode event, Function<JsonNode, @Nullable String> of) {
    List<String> actors = names(event.path("actors"), of);
    boolean isMutual = Mutual.is(event);
    List<String> recipients = isMutual ? actors : names(event.path("recipients"), of);
    int most = gathered.size() + MOST_PAIRS;
    for (int i = 0; i < actors.size(); i++) {
      for (String other : isMutual ? actors.subList(i + 1, actors.size()) : recipients) {
        if (gathered.size() < most) {
          put(kind, actors.get(i) + (isMutual ? "=" : ">") + other);
        }
      }
    }
  }

  /** A name for each party, in alphabetical order: two sides of a civil war have one country. */
  private static List<String> names(JsonNode parties, Function<JsonNode, @Nullable String> of) {
    Map<String, String> names = new HashMap<>();
    for (JsonNode party : parties) {
      String name = of.apply(party);
      if (name != null) {
        // Soldiers of two countries are two.
        names.put(party.path("actor").asText(party.path("text").asText() + " of " + name), name);
      }
    }
    return names.values().stream().sorted().toList();
  }
}
