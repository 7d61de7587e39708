package org.dateline.event.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.event.Party;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.place.Place;
import org.dateline.text.Span;

/** Who is named or described by a word, and whose a thing is. */
final class Owners {

  private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

  private final Scene scene;
  private final Sentence sentence;
  private final Clauses clauses;
  private final Pronouns pronouns;
  private final States states;
  private final Set<String> people;

  Owners(Scene scene, Clauses clauses, Pronouns pronouns, States states, WordSets sets) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.clauses = clauses;
    this.pronouns = pronouns;
    this.states = states;
    this.people = sets.set("people");
  }

  /** Those named before a noun: "Israel's", "Israeli", "Taliban". */
  List<Party> of(Token noun) {
    List<Party> found = new ArrayList<>();
    for (Token child :
        sentence.children(noun, Relation.POSSESSOR, Relation.ADJECTIVE, Relation.COMPOUND)) {
      for (Token each : clauses.withConjuncts(child)) {
        if (!each.lemma().equals("brokered")) {
          owner(each).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Party> owner(Token token) {
    Optional<Party> known = known(token);
    if (known.isPresent() || token.relation() != Relation.POSSESSOR) {
      return known;
    }
    return token.wordClass() == WordClass.PRONOUN
        ? pronouns.antecedent(token).map(Party::from)
        : unnamed(token);
  }

  /** "Chilean and Peruvian negotiators" are two parties. */
  List<Party> joint(Token noun) {
    boolean isPeople = people.contains(noun.lemma()) || scene.mention(noun).isPresent();
    if (!PLURAL.contains(noun.tag()) || !isPeople) {
      return List.of();
    }
    for (Token child :
        sentence.children(noun, Relation.POSSESSOR, Relation.ADJECTIVE, Relation.COMPOUND)) {
      List<Party> joint =
          clauses.withConjuncts(child).stream()
              .flatMap(each -> state(each).stream())
              .distinct()
              .toList();
      if (joint.size() > 1) {
        return joint;
      }
    }
    return List.of();
  }

  /**
   * As an owner a country is its state, even where the list of places holds it for a name's part.
   */
  private Optional<Party> state(Token token) {
    return known(token)
        .or(
            () ->
                scene.places().stream()
                    .filter(place -> place.precision() == Place.Precision.COUNTRY)
                    .filter(place -> place.words().span().contains(token.span()))
                    .findFirst()
                    .map(states::government));
  }

  /** Who is named by this word itself; a country is its government. */
  Optional<Party> known(Token token) {
    return scene
        .mention(token)
        .map(Party::from)
        .or(
            () ->
                scene
                    .place(token)
                    .filter(place -> place.precision() == Place.Precision.COUNTRY)
                    .map(states::government));
  }

  /** People without a name: "gunmen", "40 villagers". */
  Optional<Party> unnamed(Token token) {
    if (!people.contains(token.lemma()) || token.wordClass() == WordClass.VERB) {
      return Optional.empty();
    }
    Span phrase = sentence.nounPhrase(token);
    Optional<Place> home = home(token);
    Span words = home.map(place -> phrase.union(place.words().span())).orElse(phrase);
    String country = country(token).or(() -> home.map(Place::country)).orElse(null);
    return Optional.of(Party.named(words, scene.text().at(words), null, country, List.of()));
  }

  /** Where people are who have no name: "villagers in Kandahar". */
  private Optional<Place> home(Token people) {
    return Stream.of("in", "from", "of", "at")
        .flatMap(
            preposition ->
                sentence.children(people, Relation.NOUN_MODIFIER).stream()
                    .filter(place -> sentence.preposition(place).equals(preposition)))
        .flatMap(place -> scene.place(place).stream())
        .findFirst();
  }

  private Optional<String> country(Token token) {
    return of(token).stream().flatMap(o -> Optional.ofNullable(o.country()).stream()).findFirst();
  }
}
