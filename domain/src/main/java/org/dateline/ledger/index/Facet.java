package org.dateline.ledger.index;

/**
 * One of the things by which an event or a finding is found: that Turkey did it, that an unnamed
 * source says so. It has each of them once.
 *
 * @param value at most 200 characters
 */
public record Facet(Kind kind, String value) {

  private static final int LONGEST = 200;

  public Facet {
    value = value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }

  /** What is said of it. */
  public enum Kind {
    /** Who did it; of an attribution nobody, of a relation its subject: the id of an actor. */
    ACTOR,
    /** The actor's country. */
    ACTOR_COUNTRY,
    /** Country and sector: {@code TUR:MIL}. */
    ACTOR_SECTOR,
    /** To whom; of a relation its object. */
    RECIPIENT,
    RECIPIENT_COUNTRY,
    RECIPIENT_SECTOR,
    /** On either side; of an attribution, whom it is about. */
    PARTY,
    PARTY_COUNTRY,
    PARTY_SECTOR,
    MEDIATOR,
    MEDIATOR_COUNTRY,
    MEDIATOR_SECTOR,
    /** On whose word. */
    SOURCE,
    SOURCE_COUNTRY,
    /** {@code named}, {@code unnamed}, {@code document}, {@code outlet}. */
    SOURCE_CLASS,
    /**
     * What all have in common on whose word it is, in each of its tellings: an actor, a country or
     * a class. Who only passes on what another says is none of them.
     */
    SOLE_SOURCE,
    CONTEXT,
    /** The country in which it happened. */
    COUNTRY,
    /** Where it happened: a GeoNames id, or a name in lower case. */
    PLACE,
    PUBLISHER,
    /** Two countries, {@code TUR>SYR}; {@code SYR=TUR} where it is mutual. */
    DYAD,
    /** The same of two actors. */
    ACTOR_DYAD,
    /** What makes agreements or relations of several documents the same one. */
    SAME
  }
}
