package org.dateline.event.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.codebook.WordSets;
import org.dateline.event.scene.Carrier;
import org.dateline.event.scene.Carriers;
import org.dateline.event.scene.Match;
import org.dateline.event.scene.Scene;
import org.dateline.event.scene.States;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.place.Place;

/**
 * Whoever is at the place to which something is done, where nobody is named: "sent medicine to
 * Gaza", "declared a curfew in Cork", "agreed to open a clinic in Oslo". Abroad it is the state
 * there, at home an unknown party with the words of the place.
 */
final class Inhabitants {

  private static final Set<EventType> TYPES =
      EnumSet.of(
          EventType.AGREE,
          EventType.AID,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.CONCEDE,
          EventType.MOBILIZE,
          EventType.REJECT,
          EventType.RETREAT,
          EventType.SANCTION,
          EventType.THREATEN);

  /** What is said or ruled is said somewhere, but to whoever stands behind these. */
  private static final Set<EventType> AIMED =
      EnumSet.of(EventType.AGREE, EventType.CONCEDE, EventType.REJECT, EventType.SANCTION);

  private static final Set<Relation> OTHER_CLAUSES =
      EnumSet.of(
          Relation.RELATIVE_CLAUSE,
          Relation.PARATAXIS,
          Relation.APPOSITION,
          Relation.SUBJECT,
          Relation.PASSIVE_SUBJECT,
          Relation.AGENT);

  private final Scene scene;
  private final Sentence sentence;
  private final Carriers carriers;
  private final States states;

  /** What is told by a noun behind these is another happening: "after talks in Geneva". */
  private final Set<String> otherMatters;

  private final Set<String> atPlace;
  private final Set<String> towards;

  /** Where people meet is not who they do anything to: "the summit in Oslo". */
  private final Set<String> meetings;

  Inhabitants(Scene scene, Carriers carriers, States states, WordSets sets) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.carriers = carriers;
    this.states = states;
    this.otherMatters = sets.set("other-matter");
    this.atPlace = sets.set("at-place");
    this.towards = sets.set("towards");
    this.meetings = sets.set("venue");
  }

  /**
   * The nearest such place.
   *
   * @param match what was said or done
   * @param deed what is promised or refused by it, else the same
   */
  List<Party> of(Match match, Match deed, List<Party> actors) {
    if (!TYPES.contains(match.trigger().type())) {
      return List.of();
    }
    Set<String> prepositions = AIMED.contains(match.trigger().type()) ? towards : atPlace;
    return scene.places().stream()
        .filter(place -> place.role() == Place.Role.LOCATION)
        .filter(place -> isThere(place, deed, prepositions))
        .map(place -> party(place, actors))
        .limit(1)
        .toList();
  }

  private boolean isThere(Place place, Match deed, Set<String> prepositions) {
    Optional<Token> head = scene.headOf(place.words().span());
    if (head.isEmpty() || !prepositions.contains(sentence.preposition(head.get()))) {
      return false;
    }
    Optional<Token> carrier =
        deed.token().isNoun() ? carriers.of(deed.token()).map(Carrier::verb) : Optional.empty();
    for (Token token : sentence.path(head.get())) {
      if (token.equals(deed.token()) || carrier.filter(token::equals).isPresent()) {
        return true;
      }
      boolean isElsewhere =
          token.isVerb()
              || OTHER_CLAUSES.contains(token.relation())
              || isOtherMatter(token, head.get())
              || meetings.contains(token.lemma());
      if (isElsewhere) {
        return false;
      }
    }
    return false;
  }

  private boolean isOtherMatter(Token token, Token place) {
    return !token.equals(place) && otherMatters.contains(sentence.preposition(token));
  }

  private Party party(Place place, List<Party> actors) {
    boolean isAtHome =
        actors.stream()
            .anyMatch(actor -> actor.country() == null || actor.country().equals(place.country()));
    return isAtHome
        ? Party.named(place.words().span(), place.words().text(), null, place.country(), List.of())
        : states.government(place);
  }
}
