package org.dateline.event.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.actor.ActorMention;
import org.dateline.event.Party;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.place.Place;
import org.dateline.text.Span;

/**
 * Who is meant by the words at a grammatical place: the actor named there, those joined to it by
 * "and", the one behind a pronoun, or, where a thing stands there, whoever it belongs to ("convoys
 * of government forces", "Syria's bases").
 */
final class PartyFinder {

  /** Owners of owners are followed no further. */
  private static final int DEEPEST = 3;

  private static final Set<String> PLURAL = Set.of("NNS", "NNPS");
  private static final List<String> OF_DOERS = List.of("by", "of", "from");
  private static final List<String> OF_SUFFERERS =
      List.of(
          "by", "from", "between", "of", "to", "with", "against", "on", "over", "into", "toward",
          "towards", "for", "at", "near", "in");

  private final Scene scene;
  private final Sentence sentence;
  private final Clauses clauses;
  private final Misreadings misreadings;
  private final Pronouns pronouns;
  private final States states;
  private final Set<String> people;
  private final Set<String> collectives;

  PartyFinder(Scene scene, Clauses clauses, WordSets sets, States states) {
    this.states = states;
    this.scene = scene;
    this.sentence = scene.sentence();
    this.clauses = clauses;
    this.misreadings = new Misreadings(sentence);
    this.pronouns = new Pronouns(scene, clauses, sets);
    this.people = sets.set("people");
    this.collectives = sets.set("collective");
  }

  /** Those who do it, at a subject or an agent. */
  List<Party> doers(Token head) {
    return at(head, OF_DOERS, 0);
  }

  /** Those to whom it is done, at an object or behind a preposition. */
  List<Party> sufferers(Token head) {
    return at(head, OF_SUFFERERS, 0);
  }

  /** Those named before a noun: "Israel's", "Israeli", "Taliban". */
  List<Party> owners(Token noun) {
    List<Party> found = new ArrayList<>();
    for (Token child :
        sentence.children(noun, Relation.POSSESSOR, Relation.ADJECTIVE, Relation.COMPOUND)) {
      for (Token each : withConjuncts(child)) {
        if (!isBefore(each, "brokered")) {
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

  private static boolean isBefore(Token token, String participle) {
    return token.lemma().equals(participle);
  }

  /** The head and all that is joined to it by a conjunction, in reading order. */
  List<Token> withConjuncts(Token head) {
    List<Token> found = new ArrayList<>();
    Deque<Token> open = new ArrayDeque<>(List.of(head));
    while (!open.isEmpty()) {
      Token token = open.pop();
      found.add(token);
      sentence.children(token, Relation.CONJUNCT).stream()
          .filter(conjunct -> !conjunct.isVerb() || head.isVerb())
          .forEach(open::add);
    }
    return found;
  }

  private List<Party> at(Token head, List<String> prepositions, int depth) {
    List<Party> found = new ArrayList<>();
    for (Token each : withConjuncts(head)) {
      List<Party> joint = jointOwners(each);
      found.addAll(joint.size() > 1 ? joint : one(each, prepositions, depth));
      found.addAll(alike(each));
    }
    return found;
  }

  /** "The ministers of Chile and Peru" are Peru's as well. */
  private List<Party> alike(Token title) {
    if (!PLURAL.contains(title.tag()) || scene.mention(title).isEmpty()) {
      return List.of();
    }
    return Stream.of("of", "from")
        .flatMap(preposition -> clauses.behind(title, preposition).stream())
        .flatMap(first -> withConjuncts(first).stream().skip(1))
        .flatMap(other -> known(other).stream())
        .toList();
  }

  /** "Chilean and Peruvian negotiators" are two parties. */
  private List<Party> jointOwners(Token noun) {
    boolean isPeople = people.contains(noun.lemma()) || scene.mention(noun).isPresent();
    if (!PLURAL.contains(noun.tag()) || !isPeople) {
      return List.of();
    }
    for (Token child :
        sentence.children(noun, Relation.POSSESSOR, Relation.ADJECTIVE, Relation.COMPOUND)) {
      List<Party> joint =
          withConjuncts(child).stream().flatMap(each -> state(each).stream()).distinct().toList();
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

  /** What words are about: "dozens of activists" are activists. */
  List<Token> meant(Token head) {
    List<Token> found = new ArrayList<>();
    for (Token token : withConjuncts(head)) {
      found.add(token);
      found.addAll(measured(token, 0));
    }
    return found;
  }

  private List<Token> measured(Token measure, int depth) {
    List<Token> found = new ArrayList<>();
    if (depth < DEEPEST && clauses.isMeasure(measure)) {
      for (Token of : ofOrThan(measure)) {
        for (Token each : withConjuncts(of)) {
          found.add(each);
          found.addAll(measured(each, depth + 1));
        }
      }
    }
    return found;
  }

  private List<Token> ofOrThan(Token measure) {
    return Stream.of("of", "than")
        .flatMap(preposition -> clauses.behind(measure, preposition).stream())
        .toList();
  }

  private List<Party> one(Token token, List<String> prepositions, int depth) {
    if (token.wordClass() == WordClass.PRONOUN) {
      return pronouns.antecedent(token).map(Party::from).stream().toList();
    }
    Optional<Party> known = known(token);
    if (known.isPresent() && (isKnown(known.get()) || !collectives.contains(token.lemma()))) {
      return List.of(known.get());
    }
    List<Party> behind = depth < DEEPEST ? belonging(token, prepositions, depth) : List.of();
    if (!behind.isEmpty() && known.isEmpty()) {
      return behind;
    }
    return known.or(() -> unnamed(token)).stream().toList();
  }

  static boolean isKnown(Party party) {
    return party.actor() != null || party.country() != null;
  }

  private Optional<Party> known(Token token) {
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
  private Optional<Party> unnamed(Token token) {
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
    return owners(token).stream()
        .flatMap(o -> Optional.ofNullable(o.country()).stream())
        .findFirst();
  }

  private List<Party> belonging(Token token, List<String> prepositions, int depth) {
    List<Party> owners = people.contains(token.lemma()) ? List.of() : owners(token);
    if (!owners.isEmpty()) {
      return owners;
    }
    for (Token apposition : sentence.children(token, Relation.APPOSITION)) {
      Optional<ActorMention> named = scene.mention(apposition);
      if (named.isPresent()) {
        return List.of(Party.from(named.get()));
      }
    }
    List<Party> inClause = inClause(token, depth);
    return inClause.isEmpty() ? behind(token, prepositions, depth) : inClause;
  }

  /** "missiles fired by …", "an agreement reached between …". */
  private List<Party> inClause(Token token, int depth) {
    List<Party> found = new ArrayList<>();
    misreadings
        .mistakenForMain(token)
        .ifPresent(
            verb -> clauses.agents(verb).forEach(a -> found.addAll(at(a, OF_DOERS, depth + 1))));
    for (Token clause : sentence.children(token, Relation.NOUN_CLAUSE)) {
      clauses.agents(clause).forEach(agent -> found.addAll(at(agent, OF_DOERS, depth + 1)));
      clauses
          .behind(clause, "between")
          .forEach(side -> found.addAll(at(side, OF_DOERS, depth + 1)));
    }
    return found;
  }

  private List<Party> behind(Token token, List<String> prepositions, int depth) {
    for (String preposition : prepositions) {
      for (Token child : clauses.behind(token, preposition)) {
        List<Party> found = child.isVerb() ? List.of() : at(child, prepositions, depth + 1);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }
}
