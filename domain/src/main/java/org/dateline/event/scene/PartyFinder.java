package org.dateline.event.scene;

import java.util.ArrayList;
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

/**
 * Who is meant by the words at a grammatical place: the actor named there, those joined to it by
 * "and", the one behind a pronoun, or, where a thing stands there, whoever it belongs to ("convoys
 * of government forces", "Syria's bases").
 */
public final class PartyFinder {

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
  private final Owners owners;
  private final Set<String> people;
  private final Set<String> collectives;

  public PartyFinder(Scene scene, Clauses clauses, WordSets sets, States states) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.clauses = clauses;
    this.misreadings = new Misreadings(sentence);
    this.pronouns = new Pronouns(scene, clauses, sets);
    this.owners = new Owners(scene, clauses, pronouns, states, sets);
    this.people = sets.set("people");
    this.collectives = sets.set("collective");
  }

  /** Those who do it, at a subject or an agent. */
  public List<Party> doers(Token head) {
    return at(head, OF_DOERS, 0);
  }

  /** Those to whom it is done, at an object or behind a preposition. */
  public List<Party> sufferers(Token head) {
    return at(head, OF_SUFFERERS, 0);
  }

  /** Those named before a noun: "Israel's", "Israeli", "Taliban". */
  public List<Party> owners(Token noun) {
    return owners.of(noun);
  }

  private List<Party> at(Token head, List<String> prepositions, int depth) {
    List<Party> found = new ArrayList<>();
    for (Token each : clauses.withConjuncts(head)) {
      List<Party> joint = owners.joint(each);
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
        .flatMap(first -> clauses.withConjuncts(first).stream().skip(1))
        .flatMap(other -> owners.known(other).stream())
        .toList();
  }

  private List<Party> one(Token token, List<String> prepositions, int depth) {
    if (token.wordClass() == WordClass.PRONOUN) {
      return pronouns.antecedent(token).map(Party::from).stream().toList();
    }
    Optional<Party> known = owners.known(token);
    if (known.isPresent() && (isKnown(known.get()) || !collectives.contains(token.lemma()))) {
      return List.of(known.get());
    }
    List<Party> behind = depth < DEEPEST ? belonging(token, prepositions, depth) : List.of();
    if (!behind.isEmpty() && known.isEmpty()) {
      return behind;
    }
    return known.or(() -> owners.unnamed(token)).stream().toList();
  }

  public static boolean isKnown(Party party) {
    return party.actor() != null || party.country() != null;
  }

  private List<Party> belonging(Token token, List<String> prepositions, int depth) {
    List<Party> before = people.contains(token.lemma()) ? List.of() : owners.of(token);
    if (!before.isEmpty()) {
      return before;
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
