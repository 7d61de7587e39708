package org.dateline.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Country;
import org.dateline.lexicon.Metonym;

/** What every state has, made by rule: government, ministries, parliament, army, police, courts. */
final class States {

  private States() {}

  private record Pattern(String suffix, String name, ActorKind kind, List<Sector> sectors) {

    /** {@code %1$s} is the state, {@code %2$s} its adjective. */
    Actor of(Country country) {
      String adjective =
          country.adjectives().isEmpty() ? country.name() : country.adjectives().get(0);
      return new Actor(
          id(country.iso3(), suffix),
          String.format(Locale.ROOT, name, country.name(), adjective),
          kind,
          country.iso3(),
          sectors);
    }

    /** "Foreign Ministry of Türkiye", "Government of Turkey", "Turkish government". */
    List<String> names(Country country) {
      String bare = name.replace("%2$s ", "").replace(" of %1$s", "");
      boolean isOfAdjective = name.startsWith("%2$s");
      List<String> names = new ArrayList<>();
      Stream.concat(Stream.of(country.name()), country.aliases().stream())
          .forEach(state -> names.add(bare + " of " + state));
      country.adjectives().stream()
          .map(it -> it + " " + (isOfAdjective ? bare : bare.toLowerCase(Locale.ROOT)))
          .forEach(names::add);
      return names;
    }
  }

  private static final String GOVERNMENT = "gov";
  private static final List<Pattern> PATTERNS =
      List.of(
          new Pattern(GOVERNMENT, "Government of %1$s", ActorKind.GOVERNMENT, List.of(Sector.GOV)),
          new Pattern("president", "President of %1$s", ActorKind.GOVERNMENT, List.of(Sector.GOV)),
          new Pattern("pm", "Prime Minister of %1$s", ActorKind.GOVERNMENT, List.of(Sector.GOV)),
          new Pattern("mfa", "%2$s Foreign Ministry", ActorKind.MINISTRY, List.of(Sector.GOV)),
          new Pattern(
              "mod", "%2$s Defence Ministry", ActorKind.MINISTRY, List.of(Sector.GOV, Sector.MIL)),
          new Pattern("moi", "%2$s Interior Ministry", ActorKind.MINISTRY, List.of(Sector.GOV)),
          new Pattern("mof", "%2$s Finance Ministry", ActorKind.MINISTRY, List.of(Sector.GOV)),
          new Pattern("parl", "%2$s Parliament", ActorKind.LEGISLATURE, List.of(Sector.LEG)),
          new Pattern("mil", "%2$s Armed Forces", ActorKind.MILITARY, List.of(Sector.MIL)),
          new Pattern("police", "%2$s Police", ActorKind.POLICE, List.of(Sector.COP)),
          new Pattern("court", "%2$s Courts", ActorKind.JUDICIARY, List.of(Sector.JUD)),
          new Pattern(
              "intel", "%2$s Intelligence Services", ActorKind.GOVERNMENT, List.of(Sector.SPY)),
          new Pattern(
              "centralbank",
              "Central Bank of %1$s",
              ActorKind.GOVERNMENT,
              List.of(Sector.GOV, Sector.BUS)));

  static Map<String, Actor> actors(Country country) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (Pattern pattern : PATTERNS) {
      Actor actor = pattern.of(country);
      actors.put(actor.id(), actor);
    }
    return actors;
  }

  /**
   * What else the news calls an institution of the state: by the country's other names, by its
   * adjectives, and the government by its metonyms. Nobody else has such names.
   */
  static List<String> aliases(Actor actor, Country country, Countries countries) {
    Optional<Pattern> pattern =
        PATTERNS.stream().filter(p -> id(country.iso3(), p.suffix()).equals(actor.id())).findAny();
    if (pattern.isEmpty()) {
      return List.of();
    }
    List<String> aliases = new ArrayList<>(pattern.get().names(country));
    countries.metonymList().stream()
        .filter(it -> it.country().equals(country))
        .filter(it -> it.institution().equals(pattern.get().suffix()))
        .map(Metonym::words)
        .forEach(aliases::add);
    return aliases;
  }

  static String id(String iso3, String institution) {
    return iso3.toLowerCase(Locale.ROOT) + "." + institution;
  }
}
