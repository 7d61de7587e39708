package org.dateline.event.scene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.place.Place;
import org.dateline.place.Place.Role;

/**
 * Where an event happened: the nearest place on its own words, else in its clause, else in the
 * clause above. Never where the story was filed.
 */
public final class Placer {

  private static final int TOO_FAR = 1_000;

  private final Scene scene;
  private final Sentence sentence;
  private final Set<String> sayVerbs;

  public Placer(Scene scene, WordSets sets) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.sayVerbs = sets.set("say");
  }

  public Optional<Place> place(Match match) {
    List<Token> path = sentence.path(match.token());
    int best = TOO_FAR;
    Place nearest = null;
    for (Place place : scene.places()) {
      int distance = place.role() == Role.LOCATION ? distance(match, path, place) : TOO_FAR;
      if (distance < best) {
        best = distance;
        nearest = place;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Why {@link #place} finds none. */
  public String reason() {
    if (scene.places().isEmpty()) {
      return "no place stated";
    }
    return scene.places().stream().anyMatch(place -> place.role() == Role.LOCATION)
        ? "the place stated belongs to another clause or to a party"
        : "places are named only as parties or within names";
  }

  private int distance(Match match, List<Token> path, Place place) {
    Optional<Token> head = scene.headOf(place.words().span());
    if (head.isEmpty() || isNoPlaceToBe(head.get())) {
      return TOO_FAR;
    }
    List<Token> upwards = sentence.path(head.get());
    for (int up = 0; up < upwards.size(); up++) {
      int meeting = path.indexOf(upwards.get(up));
      if (meeting >= 0) {
        return weigh(match, path, meeting, upwards, up);
      }
    }
    return TOO_FAR;
  }

  /** Who acts, owns, or stands before a hyphen ("US-brokered") is no place, whatever its name. */
  private boolean isNoPlaceToBe(Token head) {
    int next = head.index() + 1;
    boolean isJoined = next < sentence.tokens().size() && sentence.token(next).text().equals("-");
    return switch (head.relation()) {
      case SUBJECT, PASSIVE_SUBJECT, POSSESSOR, AGENT, INDIRECT_OBJECT -> true;
      default -> isJoined;
    };
  }

  private int weigh(Match match, List<Token> path, int meeting, List<Token> upwards, int up) {
    Token at = path.get(meeting);
    boolean isOtherClause =
        upwards.subList(0, up).stream()
            .anyMatch(
                t ->
                    t.isVerb()
                        && t.relation() != Relation.NOUN_CLAUSE
                        && t.relation() != Relation.RELATIVE_CLAUSE);
    boolean isOfSaying =
        meeting > 0
            && at.isVerb()
            && sayVerbs.contains(at.lemma())
            && !path.get(meeting - 1).isNoun();
    if (isOfSaying || (isOtherClause && meeting > 0)) {
      return TOO_FAR;
    }
    int apart = Math.abs(upwards.get(0).index() - match.token().index());
    return meeting * 20 + up * 2 + Math.min(apart, 15) + (isOtherClause ? 60 : 0);
  }
}
