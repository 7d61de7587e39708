package org.dateline.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is meant, as far as it could be told, by which rule and why. */
record Finding(
    @Nullable Actor actor,
    ActorKind kind,
    @Nullable String country,
    List<Sector> sectors,
    String rule,
    String why) {

  Finding {
    sectors = List.copyOf(sectors);
  }

  static Finding of(Actor actor, String rule) {
    return new Finding(
        actor, actor.kind(), actor.country(), actor.sectors(), rule, Reasons.of(rule));
  }

  static Finding unnamed(
      ActorKind kind, @Nullable String country, List<Sector> sectors, String rule) {
    return new Finding(null, kind, country, sectors, rule, Reasons.of(rule));
  }

  Finding by(String otherRule) {
    return new Finding(actor, kind, country, sectors, otherRule, Reasons.of(otherRule));
  }

  Finding because(String reason) {
    return new Finding(actor, kind, country, sectors, rule, reason);
  }
}
