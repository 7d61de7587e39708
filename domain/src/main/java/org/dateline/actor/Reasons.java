package org.dateline.actor;

import java.util.Map;
import org.dateline.parsing.Token;
import org.dateline.place.Standing;

/** Why a rule read words as an actor, in a few words for whoever checks the reading. */
final class Reasons {

  private static final Map<String, String> BY_RULE =
      Map.ofEntries(
          Map.entry("lexicon", "a name of the lexicon"),
          Map.entry("recogniser", "a proper name that no list has"),
          Map.entry("carry-over", "takes up somebody whom the story named before"),
          Map.entry("title-name", "a title and the name behind it"),
          Map.entry("demonym-role", "a state's name and what its people are"),
          Map.entry("group-role", "a community's name and what its people are"),
          Map.entry("lexicon-role", "people of an organisation that is named"),
          Map.entry("state-name", "an organisation's name and the state before it"),
          Map.entry("office", "who held the office on the story's day"),
          Map.entry("former", "an office that is over"),
          Map.entry("based", "where they have their seat"),
          Map.entry("located", "the place behind the words"),
          Map.entry("servant", "whoever serves the body behind the words"),
          Map.entry("story-country", "the one country that the sentence or the story is about"),
          Map.entry("role", "a noun for people or a body, without a name"),
          Map.entry("people", "a people's name"),
          Map.entry("participle", "did what the participle says"),
          Map.entry("metonym", "a seat of government"),
          Map.entry("country", "a country that acts"),
          Map.entry("demonym", "describes somebody's deed"));

  private Reasons() {}

  static String of(String rule) {
    return BY_RULE.getOrDefault(rule, rule);
  }

  /** How the grammar placed the name of a country or capital: "subject of "warned"". */
  static String of(Standing standing) {
    Token governor = standing.governor();
    String of = governor == null ? "" : " of \"" + governor.text() + "\"";
    if (!standing.preposition().isEmpty()) {
      return "behind \"" + standing.preposition() + "\"" + of;
    }
    return switch (standing.relation()) {
      case SUBJECT, CLAUSAL_SUBJECT -> "subject" + of;
      case PASSIVE_SUBJECT -> "sufferer" + of;
      case AGENT -> "doer" + of;
      case OBJECT, INDIRECT_OBJECT -> "object" + of;
      case POSSESSOR -> "owner" + of;
      case ROOT -> "head of the sentence";
      case COMPOUND, ADJECTIVE -> "describes" + of.replaceFirst(" of", "");
      default -> "stands alone";
    };
  }
}
