package org.dateline.actor;

import org.dateline.lexicon.Country;
import org.dateline.parsing.Name;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that help to say who is meant: a country, a title, a name.
 *
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param country of COUNTRY, ADJECTIVE, PEOPLE, CAPITAL and METONYM, or of a name that holds one
 * @param known of NAME, GROUP and GROUP_PEOPLE
 * @param title of TITLE
 * @param name of PERSON and ORGANISATION: what the recogniser saw
 * @param carried of CARRIED: the id of an actor named before
 * @param link how it is tied to the next word by a hyphen
 */
record Piece(
    Sort sort,
    int first,
    int last,
    @Nullable Country country,
    @Nullable KnownActor known,
    @Nullable Title title,
    Name.@Nullable Kind name,
    @Nullable String carried,
    Link link) {

  /** What the words are. */
  enum Sort {
    /** A name of the lexicon. */
    NAME,
    /** A person whom only the recogniser knows. */
    PERSON,
    ORGANISATION,
    COUNTRY,
    /** "Turkish". */
    ADJECTIVE,
    /** "Turks". */
    PEOPLE,
    /** "Kurdish". */
    GROUP,
    /** "Kurds". */
    GROUP_PEOPLE,
    CAPITAL,
    METONYM,
    /** A place within a country: "Kharkiv". */
    PLACE,
    TITLE,
    /** A surname or acronym of somebody named in full before. */
    CARRIED
  }

  /** How a hyphen ties the words to others. */
  enum Link {
    NONE,
    /** "US-brokered": they did it. */
    DOER,
    /** "Qatar-based": where they sit. */
    SEAT,
    /** "US-backed", "pro-Russian": not they. */
    OTHER
  }

  static Piece of(Sort sort, int first, int last, Country country) {
    return new Piece(sort, first, last, country, null, null, null, null, Link.NONE);
  }

  static Piece of(Sort sort, int first, int last, KnownActor known) {
    return new Piece(sort, first, last, null, known, null, null, null, Link.NONE);
  }

  static Piece of(int first, int last, Title title) {
    return new Piece(Sort.TITLE, first, last, null, null, title, null, null, Link.NONE);
  }

  static Piece of(Name name, int first, @Nullable Country country) {
    Sort sort = name.kind() == Name.Kind.PERSON ? Sort.PERSON : Sort.ORGANISATION;
    return new Piece(sort, first, name.last(), country, null, null, name.kind(), null, Link.NONE);
  }

  static Piece carried(int at, String actor) {
    return new Piece(Sort.CARRIED, at, at, null, null, null, null, actor, Link.NONE);
  }

  Piece linked(Link how) {
    return new Piece(sort, first, last, country, known, title, name, carried, how);
  }

  /** The same, up to another token. */
  Piece until(int end) {
    return new Piece(sort, first, end, country, known, title, name, carried, link);
  }

  /** The same, from another token. */
  Piece from(int start) {
    return new Piece(sort, start, last, country, known, title, name, carried, link);
  }

  boolean overlaps(int from, int to) {
    return first <= to && from <= last;
  }

  boolean isPerson() {
    return sort == Sort.PERSON || (sort == Sort.NAME && known != null && known.isPerson());
  }

  boolean isOrganisation() {
    return sort == Sort.ORGANISATION || (sort == Sort.NAME && known != null && !known.isPerson());
  }

  /** Whether it says which state somebody belongs to. */
  boolean isState() {
    return switch (sort) {
      case COUNTRY, ADJECTIVE, CAPITAL, METONYM, PLACE -> true;
      case NAME, PERSON, ORGANISATION, PEOPLE, GROUP, GROUP_PEOPLE, TITLE, CARRIED -> false;
    };
  }
}
