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

  private record Pattern(String suffix, String name, ActorKind kind, List<Sector> sectors) {}

  private static final String GOVERNMENT = "gov";
  private static final List<Pattern> PATTERNS =
      List.of(
          new Pattern(GOVERNMENT, "Government of %s", ActorKind.GOVERNMENT, List.of(Sector.GOV)),
          new Pattern("president", "President of %s", ActorKind.GOVERNMENT, List.of(Sector.GOV)),
          new Pattern("pm", "Prime Minister of %s", ActorKind.GOVERNMENT, List.of(Sector.GOV)),
          new Pattern("mfa", "Foreign Ministry of %s", ActorKind.MINISTRY, List.of(Sector.GOV)),
          new Pattern(
              "mod", "Defence Ministry of %s", ActorKind.MINISTRY, List.of(Sector.GOV, Sector.MIL)),
          new Pattern("moi", "Interior Ministry of %s", ActorKind.MINISTRY, List.of(Sector.GOV)),
          new Pattern("mof", "Finance Ministry of %s", ActorKind.MINISTRY, List.of(Sector.GOV)),
          new Pattern("parl", "Parliament of %s", ActorKind.LEGISLATURE, List.of(Sector.LEG)),
          new Pattern("mil", "Armed forces of %s", ActorKind.MILITARY, List.of(Sector.MIL)),
          new Pattern("police", "Police of %s", ActorKind.POLICE, List.of(Sector.COP)),
          new Pattern("court", "Courts of %s", ActorKind.JUDICIARY, List.of(Sector.JUD)),
          new Pattern(
              "intel", "Intelligence services of %s", ActorKind.GOVERNMENT, List.of(Sector.SPY)),
          new Pattern(
              "centralbank",
              "Central bank of %s",
              ActorKind.GOVERNMENT,
              List.of(Sector.GOV, Sector.BUS)));

  static Map<String, Actor> actors(Country country) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (Pattern pattern : PATTERNS) {
      String id = id(country.iso3(), pattern.suffix());
      String name = String.format(Locale.ROOT, pattern.name(), country.name());
      actors.put(id, new Actor(id, name, pattern.kind(), country.iso3(), pattern.sectors()));
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
