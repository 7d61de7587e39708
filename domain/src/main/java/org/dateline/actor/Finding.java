package org.dateline.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is meant, as far as it could be told, and by which rule. */
record Finding(
    @Nullable Actor actor,
    ActorKind kind,
    @Nullable String country,
    List<Sector> sectors,
    String rule) {

  Finding {
    sectors = List.copyOf(sectors);
  }

  static Finding of(Actor actor, String rule) {
    return new Finding(actor, actor.kind(), actor.country(), actor.sectors(), rule);
  }

  static Finding unnamed(
      ActorKind kind, @Nullable String country, List<Sector> sectors, String rule) {
    return new Finding(null, kind, country, sectors, rule);
  }

  Finding by(String otherRule) {
    return new Finding(actor, kind, country, sectors, otherRule);
  }
}
