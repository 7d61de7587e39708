package org.dateline.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.lexicon.Country;

/** What every state has, made by rule: government, ministries, parliament, army, police, courts. */
final class States {

  private States() {}

  private record Pattern(String suffix, String name, ActorKind kind, List<Sector> sectors) {}

  private static final List<Pattern> PATTERNS =
      List.of(
          new Pattern("gov", "Government of %s", ActorKind.GOVERNMENT, List.of(Sector.GOV)),
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

  static String id(String iso3, String institution) {
    return iso3.toLowerCase(Locale.ROOT) + "." + institution;
  }
}
