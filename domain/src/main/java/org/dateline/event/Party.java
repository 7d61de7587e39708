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
 * @param isImplied whether the sentence does not name it in this part: whom the same actor asked
 *     before, or who speaks of what he would do; in JSON {@code implied}
 */
public record Party(
    Span span,
    String text,
    @Nullable String actor,
    @Nullable String country,
    List<Sector> sectors,
    boolean isImplied) {

  public Party {
    sectors = List.copyOf(sectors);
  }

  /** A party that the words name. */
  public static Party named(
      Span span,
      String text,
      @Nullable String actor,
      @Nullable String country,
      List<Sector> sectors) {
    return new Party(span, text, actor, country, sectors, false);
  }

  public Party implied() {
    return new Party(span, text, actor, country, sectors, true);
  }

  public static Party from(ActorMention mention) {
    return named(
        mention.words().span(),
        mention.words().text(),
        mention.actor() == null ? null : mention.actor().id(),
        mention.country(),
        mention.sectors());
  }
}
