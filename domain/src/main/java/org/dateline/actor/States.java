package org.dateline.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.lexicon.Country;

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
  static List<String> aliases(Actor actor, Country country) {
    Optional<Pattern> pattern =
        PATTERNS.stream().filter(p -> id(country.iso3(), p.suffix()).equals(actor.id())).findAny();
    if (pattern.isEmpty()) {
      return List.of();
    }
    String name = pattern.get().name();
    String bare = name.replace(" of %s", "").toLowerCase(Locale.ROOT);
    List<String> aliases = new ArrayList<>();
    country.aliases().forEach(alias -> aliases.add(String.format(Locale.ROOT, name, alias)));
    country.adjectives().forEach(adjective -> aliases.add(adjective + " " + bare));
    if (pattern.get().suffix().equals(GOVERNMENT)) {
      aliases.addAll(country.metonyms());
    }
    return aliases;
  }

  static String id(String iso3, String institution) {
    return iso3.toLowerCase(Locale.ROOT) + "." + institution;
  }
}
