package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Party;
import org.dateline.event.scene.Carriers;
import org.dateline.event.scene.Clauses;
import org.dateline.event.scene.Match;
import org.dateline.event.scene.PartyFinder;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** The clause that depends on a trigger: what is promised, refused, threatened or asked for. */
final class Inner {

  private static final int DEEPEST = 3;
  private static final List<String> CONCERNED =
      List.of("to", "with", "against", "from", "on", "for", "of", "into", "in", "over", "at");

  private final Sentence sentence;
  private final Clauses clauses;
  private final Carriers carriers;
  private final PartyFinder parties;
  private final RoleFinder roles;
  private final Map<Integer, Match> matches;

  Inner(
      Sentence sentence,
      Clauses clauses,
      Carriers carriers,
      PartyFinder parties,
      RoleFinder roles,
      Map<Integer, Match> matches) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.carriers = carriers;
    this.parties = parties;
    this.roles = roles;
    this.matches = matches;
  }

  /** Who is concerned in the clause: the recipients of its event, else whoever stands there. */
  List<Party> parties(Token token, int depth) {
    if (depth > DEEPEST) {
      return List.of();
    }
    for (Token clause : carriers.complements(token)) {
      List<Party> found = concerned(clause, depth + 1);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Party> concerned(Token clause, int depth) {
    for (Token head : headsOf(clause)) {
      Match match = matches.get(head.index());
      List<Party> found = match == null ? List.of() : roles.recipients(match, depth);
      if (!found.isEmpty()) {
        return found;
      }
    }
    List<Party> objects =
        clauses.objects(clause).stream().flatMap(o -> parties.sufferers(o).stream()).toList();
    if (objects.stream().anyMatch(PartyFinder::isKnown)) {
      return objects;
    }
    // Forces without a name are the speaker's own: "agreed to send troops to Kenya".
    List<Party> behind = behind(clause);
    boolean isNamedBehind = behind.stream().anyMatch(PartyFinder::isKnown);
    if (!objects.isEmpty() && !isNamedBehind) {
      return objects;
    }
    if (!behind.isEmpty()) {
      return behind;
    }
    return parties(clause, depth);
  }

  private List<Party> behind(Token clause) {
    for (String preposition : CONCERNED) {
      List<Party> found =
          clauses.behind(clause, preposition).stream()
              .filter(head -> !head.isVerb())
              .flatMap(head -> parties.sufferers(head).stream())
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The subjects of the clause itself: "said that Israel must …"; not who owns a thing there. */
  List<Party> subjects(Token token) {
    for (Token clause : carriers.complements(token)) {
      List<Party> found =
          sentence.children(clause, Relation.SUBJECT, Relation.PASSIVE_SUBJECT).stream()
              .flatMap(subject -> named(subject).stream())
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Party> named(Token subject) {
    List<Token> heads = clauses.withConjuncts(subject);
    return parties.sufferers(subject).stream()
        .filter(party -> heads.stream().anyMatch(head -> party.span().overlaps(head.span())))
        .toList();
  }

  /** The event that is promised, refused, threatened or asked for, if its words are known. */
  Optional<Match> event(Token token) {
    return content(token).stream()
        .map(index -> matches.get(index))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The words that carry the content: verbs of the clause, their objects, and so on downwards. */
  Set<Integer> content(Token token) {
    Set<Integer> found = new LinkedHashSet<>();
    collect(token, found, 0);
    return found;
  }

  private void collect(Token token, Set<Integer> found, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (Token clause : carriers.complements(token)) {
      for (Token head : headsOf(clause)) {
        found.add(head.index());
      }
      for (Token verb : clauses.withConjuncts(clause)) {
        collect(verb, found, depth + 1);
      }
    }
  }

  private List<Token> headsOf(Token clause) {
    List<Token> heads = new ArrayList<>();
    for (Token verb : clauses.withConjuncts(clause)) {
      heads.add(verb);
      heads.addAll(sentence.children(verb, Relation.OBJECT));
    }
    return heads;
  }
}
