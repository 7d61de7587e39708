package org.dateline.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can act: a state's government, a ministry, a group, a person.
 *
 * @param id stable and safe in a path: {@code tur.gov}, {@code syr.sdf}
 * @param country ISO 3166-1 alpha-3, or null where none fits
 * @param sectors the most telling first
 */
public record Actor(
    String id, String name, ActorKind kind, @Nullable String country, List<Sector> sectors) {

  public Actor {
    sectors = List.copyOf(sectors);
  }
}
