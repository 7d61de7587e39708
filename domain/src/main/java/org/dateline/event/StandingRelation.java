package org.dateline.event;

import java.util.List;
import java.util.Locale;
import org.dateline.event.Status.Certainty;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to somebody else for as long as nobody says otherwise. Only what is told as so:
 * what is sought, planned, supposed, denied or over is left out.
 *
 * @param subject id of an actor
 * @param object id of an actor; of a base, the government of the country where it lies
 * @param value what the object is called ("terrorist organisation") or the place of a base; or null
 * @param certainty how sure the text is
 * @param span from the first to the last of the words that say so
 * @param attributions ids, from the nearest speaker outwards; empty means the outlet's own word
 * @param rule the lexicon's line: {@code leads.verb}
 */
public record StandingRelation(
    Type type,
    String subject,
    String object,
    @Nullable String value,
    Certainty certainty,
    Span span,
    List<String> attributions,
    String rule) {

  public StandingRelation {
    attributions = List.copyOf(attributions);
  }

  /** What the subject is to the object. */
  public enum Type {
    LEADS,
    MEMBER_OF,
    ALLY_OF,
    BACKS,
    DESIGNATES,
    ASSOCIATED_WITH,
    BASE_IN,
    AT_WAR_WITH;

    /** The contract's spelling: {@code member-of}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
