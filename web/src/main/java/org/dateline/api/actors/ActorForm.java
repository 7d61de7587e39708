package org.dateline.api.actors;

import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorEntry;
import org.dateline.actor.ActorEntry.Office;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An actor as it is answered.
 *
 * @param parent id of what it is part of, or null
 */
public record ActorForm(
    String id,
    String name,
    ActorKind kind,
    @Nullable String country,
    List<Sector> sectors,
    List<String> aliases,
    @Nullable String parent,
    List<Office> offices) {

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public ActorForm(
      String id,
      String name,
      ActorKind kind,
      @Nullable String country,
      List<Sector> sectors,
      List<String> aliases,
      @Nullable String parent,
      List<Office> offices) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.country = country;
    this.sectors = List.copyOf(sectors);
    this.aliases = List.copyOf(aliases);
    this.parent = parent;
    this.offices = List.copyOf(offices);
  }

  static ActorForm from(ActorEntry entry) {
    Actor actor = entry.actor();
    return new ActorForm(
        actor.id(),
        actor.name(),
        actor.kind(),
        actor.country(),
        actor.sectors(),
        entry.aliases(),
        entry.parent(),
        entry.offices());
  }
}
