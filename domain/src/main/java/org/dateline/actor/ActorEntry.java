package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon has of an actor, as it is looked up.
 *
 * @param actor as it is where no office says otherwise
 * @param aliases what else it is called, as written in the lexicon or made by rule
 * @param parent id of what it is part of, or null
 * @param offices those that a person holds or held, as the lexicon has them in order, else empty
 */
public record ActorEntry(
    Actor actor, List<String> aliases, @Nullable String parent, List<Office> offices) {

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public ActorEntry(
      Actor actor, List<String> aliases, @Nullable String parent, List<Office> offices) {
    this.actor = actor;
    this.aliases = List.copyOf(aliases);
    this.parent = parent;
    this.offices = List.copyOf(offices);
  }

  /**
   * A time in an office.
   *
   * @param office "president", "fm"
   * @param of id of the actor whose office it is
   * @param from its first day
   * @param to its last day, inclusive, or null while it lasts
   */
  public record Office(String office, String of, LocalDate from, @Nullable LocalDate to) {}
}
