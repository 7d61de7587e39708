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
  private final Pronouns pronouns;
  private final States states;
  private final Set<String> people;
  private final Set<String> collectives;

  PartyFinder(Scene scene, Clauses clauses, WordSets sets, States states) {
    this.states = states;
    this.scene = scene;
    this.sentence = scene.sentence();
    this.clauses = clauses;
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
      found.addAll(one(each, prepositions, depth));
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
    return Optional.of(
        Party.named(phrase, scene.text().at(phrase), null, country(token), List.of()));
  }

  private @org.jspecify.annotations.Nullable String country(Token token) {
    return owners(token).stream()
        .map(Party::country)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
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
    clauses
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
