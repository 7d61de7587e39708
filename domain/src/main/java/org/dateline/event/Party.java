package org.dateline.event;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.actor.Sector;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an event, as the words have it.
 *
 * @param actor id of the actor, or null for an unnamed or unknown party
 * @param country ISO 3166-1 alpha-3, or null
 */
public record Party(
    Span span,
    String text,
    @Nullable String actor,
    @Nullable String country,
    List<Sector> sectors) {

  public Party {
    sectors = List.copyOf(sectors);
  }

  public static Party from(ActorMention mention) {
    return new Party(
        mention.words().span(),
        mention.words().text(),
        mention.actor() == null ? null : mention.actor().id(),
        mention.country(),
        mention.sectors());
  }
}
