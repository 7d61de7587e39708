package org.dateline.event;

import java.util.List;
import java.util.Locale;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What parties agreed, or want to agree, with how far it has come: one record however often the
 * story names it.
 *
 * @param kind {@code ceasefire}, {@code defence}, {@code trade}; {@code agreement} where the words
 *     do not tell
 * @param parties ids of actors, in the order in which they are named
 * @param mediators ids of actors
 * @param date when it came to be in that state, or null
 * @param events ids of the events that tell of it
 * @param span the noun phrase that names it first
 * @param mentions every naming, in reading order
 */
public record Agreement(
    String kind,
    List<String> parties,
    List<String> mediators,
    State state,
    @Nullable EventDate date,
    List<String> events,
    Span span,
    List<Mention> mentions) {

  public Agreement {
    parties = List.copyOf(parties);
    mediators = List.copyOf(mediators);
    events = List.copyOf(events);
    mentions = List.copyOf(mentions);
  }

  /** How far it has come; a later one is reached over the earlier ones. */
  public enum State {
    /** Asked for or negotiated, not obtained. */
    SOUGHT,
    OFFERED,
    AGREED,
    SIGNED,
    IN_FORCE,
    STALLED,
    BROKEN,
    /** Said not to be, or turned down. */
    DENIED;

    /** The contract's spelling: {@code in-force}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One naming of an agreement.
   *
   * @param span its noun phrase
   * @param state how it stands by these words, or null where they do not say
   * @param cues the words that decided it
   * @param attributions on whose word, as events have it
   */
  public record Mention(
      Span span, @Nullable State state, List<Span> cues, List<String> attributions) {

    public Mention {
      cues = List.copyOf(cues);
      attributions = List.copyOf(attributions);
    }
  }
}
