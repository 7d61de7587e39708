package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.codebook.LightVerbs.Subject;
import org.dateline.event.codebook.Role;
import org.dateline.event.scene.Carrier;
import org.dateline.event.scene.Carriers;
import org.dateline.event.scene.Clauses;
import org.dateline.event.scene.Match;
import org.dateline.event.scene.PartyFinder;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.jspecify.annotations.Nullable;

/** Fills the grammatical places that an entry names with the parties that stand there. */
final class RoleFinder {

  private static final Set<EventType> ABOUT_DEEDS =
      EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT);

  private final Sentence sentence;
  private final Clauses clauses;
  private final PartyFinder parties;
  private final Carriers carriers;
  private final Inner inner;
  private final Territory territory;
  private final Map<Integer, Match> matches;
  private final Set<Integer> asked = new HashSet<>();

  RoleFinder(
      Sentence sentence,
      Clauses clauses,
      PartyFinder parties,
      Carriers carriers,
      Territory territory,
      Map<Integer, Match> matches) {
    this.territory = territory;
    this.sentence = sentence;
    this.clauses = clauses;
    this.parties = parties;
    this.carriers = carriers;
    this.matches = matches;
    this.inner = new Inner(sentence, clauses, carriers, parties, this, matches);
  }

  Inner inner() {
    return inner;
  }

  /** Nobody while the same is being asked: "no shame in being killed in battle" goes in a ring. */
  List<Party> actors(Match match) {
    if (!asked.add(match.token().index())) {
      return List.of();
    }
    try {
      return first(match, match.trigger().actors(), true, 0);
    } finally {
      asked.remove(match.token().index());
    }
  }

  List<Party> recipients(Match match) {
    return recipients(match, 0);
  }

  List<Party> recipients(Match match, int depth) {
    return first(match, match.trigger().recipients(), false, depth);
  }

  /** The first place that anybody stands at; "between A and B" adds to none but itself. */
  private List<Party> first(Match match, List<Role> roles, boolean areDoers, int depth) {
    for (Role role : inOrder(match.token(), roles)) {
      List<Party> found = at(match.token(), role, areDoers, depth);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Who only announces is asked last: "announced a ceasefire between A and B". */
  private List<Role> inOrder(Token token, List<Role> roles) {
    boolean isToldOnly =
        token.isNoun()
            && carriers.of(token).filter(c -> c.light().subject() == Subject.TELLER).isPresent();
    if (!isToldOnly) {
      return roles;
    }
    List<Role> ordered = new ArrayList<>(roles);
    ordered.removeIf(role -> role.place() == Role.Place.SUBJECT);
    roles.stream().filter(role -> role.place() == Role.Place.SUBJECT).forEach(ordered::add);
    return ordered;
  }

  private List<Party> at(Token token, Role role, boolean areDoers, int depth) {
    boolean isNoun = token.isNoun();
    return switch (role.place()) {
      case SUBJECT -> isNoun ? carried(token) : doers(subjects(token));
      case OBJECT -> isNoun ? List.of() : objects(token);
      case INDIRECT -> sufferers(sentence.children(token, Relation.INDIRECT_OBJECT));
      case OWNER -> isNoun ? parties.owners(token) : ownersOfObject(token);
      case INNER -> inner.parties(token, depth);
      case CLAUSE -> inner.subjects(token);
      case BEHIND -> behind(token, role.preposition(), areDoers);
    };
  }

  private List<Token> subjects(Token token) {
    return token.isVerb() ? clauses.subjects(token) : clauses.surface(token);
  }

  private List<Party> ownersOfObject(Token verb) {
    return clauses.objects(verb).stream().flatMap(o -> parties.owners(o).stream()).toList();
  }

  /** The subject of the light verb that carries a noun. */
  private List<Party> carried(Token noun) {
    Optional<Carrier> carrier = carriers.of(noun);
    if (carrier.isEmpty()) {
      return List.of();
    }
    Subject subject = carrier.get().light().subject();
    boolean isActor = subject == Subject.ACTOR || subject == Subject.TELLER;
    return isActor ? doers(clauses.subjects(carrier.get().verb())) : List.of();
  }

  private List<Party> doers(List<Token> heads) {
    return heads.stream().flatMap(head -> throughEvent(head).stream()).toList();
  }

  /** An event may do something too: "the airstrikes killed six"; then whoever did the event. */
  List<Party> throughEvent(Token head) {
    List<Party> found = parties.doers(head);
    Match match = matches.get(head.index());
    return found.isEmpty() && match != null && head.isNoun() ? actors(match) : found;
  }

  List<Party> doersAt(Token head) {
    return parties.doers(head);
  }

  /** Whoever condemns an attack condemns those who made it, not those who suffered it. */
  private List<Party> objects(Token verb) {
    Match outer = matches.get(verb.index());
    boolean isAboutDeeds = outer != null && ABOUT_DEEDS.contains(outer.trigger().type());
    List<Party> found = new ArrayList<>();
    for (Token head : clauses.objects(verb)) {
      Match deed = isAboutDeeds && head.isNoun() ? matches.get(head.index()) : null;
      found.addAll(deed == null ? parties.sufferers(head) : doersOf(deed, outer));
    }
    return found;
  }

  private List<Party> doersOf(Match deed, @Nullable Match outer) {
    List<Party> doers = actors(deed);
    if (doers.isEmpty() && deed.trigger().isOfficial()) {
      doers = territory.authorities(deed, recipients(deed));
    }
    boolean isAccused = outer != null && outer.trigger().type() == EventType.ACCUSE;
    return doers.isEmpty() && !isAccused ? parties.sufferers(deed.token()) : doers;
  }

  private List<Party> sufferers(List<Token> heads) {
    return heads.stream().flatMap(head -> parties.sufferers(head).stream()).toList();
  }

  private List<Party> behind(Token token, String preposition, boolean areDoers) {
    List<Token> heads = heads(token, preposition);
    if (areDoers && preposition.equals("in")) {
      return heads.stream().flatMap(head -> doersOfEvent(head).stream()).toList();
    }
    List<Party> found = new ArrayList<>();
    for (Token head : heads) {
      if (!head.isVerb()) {
        found.addAll(areDoers ? throughEvent(head) : parties.sufferers(head));
      }
    }
    return found;
  }

  private List<Party> doersOfEvent(Token head) {
    Match match = matches.get(head.index());
    return match == null ? List.of() : actors(match);
  }

  /** Behind the trigger, behind its object, behind the verb that carries it, or joined to it. */
  List<Token> heads(Token token, String preposition) {
    List<Token> found = new ArrayList<>(clauses.behind(token, preposition));
    if (token.isVerb()) {
      clauses.objects(token).stream()
          .filter(object -> object.wordClass() != WordClass.PRONOUN)
          .forEach(object -> found.addAll(clauses.behind(object, preposition)));
      if (found.isEmpty()) {
        sentence
            .children(token, Relation.OBLIQUE)
            .forEach(oblique -> found.addAll(clauses.behind(oblique, preposition)));
      }
    } else {
      carriers.of(token).ifPresent(c -> found.addAll(clauses.behind(c.verb(), preposition)));
      for (Token conjunct : sentence.children(token, Relation.CONJUNCT)) {
        if (sentence.preposition(conjunct).equals(preposition)) {
          found.add(conjunct);
        }
      }
    }
    return found;
  }
}
