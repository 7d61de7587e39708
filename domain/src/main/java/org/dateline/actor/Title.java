package org.dateline.actor;

import java.util.List;
import org.dateline.lexicon.Row;
import org.jspecify.annotations.Nullable;

/**
 * A title or role noun: what it says of whoever bears it.
 *
 * @param institution what of a state such a person or body belongs to ("mfa"), or null
 * @param office the office in the list of leaders ("fm"), or null
 */
record Title(
    String singular,
    String plural,
    ActorKind kind,
    List<Sector> sectors,
    @Nullable String institution,
    @Nullable String office,
    Use use) {

  Title {
    sectors = List.copyOf(sectors);
  }

  /** How the word is used. */
  enum Use {
    /** One who is named by it: "minister". */
    PERSON,
    /** One of many who speak or act for whatever stands before: "official", "commander". */
    MEMBER,
    /** A plural that is one party: "authorities". */
    COLLECTIVE,
    /** An institution. */
    BODY,
    /** A state's armed people and arms: "soldiers", "warplanes". */
    SOLDIERY,
    /** What such people fight with; acts only as the subject, or with its owner. */
    ARMS,
    /** Armed people who are nobody's soldiers. */
    FIGHTER,
    PUBLIC,
    PLURAL,
    GROUP,
    COMMUNITY,
    /** One who is against or at the mercy of whatever stands before: "critics", "hostages". */
    OUTSIDER,
    /** Means something only beside a name: "Gen.", "head". */
    TITLE,
    HONORIFIC,
    POPE;

    /** Whether it takes its meaning from the institution that stands before it. */
    boolean isOfWhatStandsBefore() {
      return switch (this) {
        case PERSON, MEMBER, COLLECTIVE, SOLDIERY, ARMS, FIGHTER, TITLE, GROUP, BODY -> true;
        case PUBLIC, PLURAL, COMMUNITY, OUTSIDER, HONORIFIC, POPE -> false;
      };
    }
  }

  static Title from(Row row) {
    String singular = row.required(0);
    String plural = row.optional(1);
    return new Title(
        singular,
        plural == null ? plural(singular) : plural,
        row.constant(ActorKind.class, row.required(2)),
        row.list(3).stream().map(code -> row.constant(Sector.class, code)).toList(),
        row.optional(4),
        row.optional(5),
        row.constant(Use.class, row.required(6)));
  }

  private static String plural(String singular) {
    if (singular.matches(".*[^aeiou]y")) {
      return singular.substring(0, singular.length() - 1) + "ies";
    }
    return singular + (singular.matches(".*(s|x|ch|sh)") ? "es" : "s");
  }
}
