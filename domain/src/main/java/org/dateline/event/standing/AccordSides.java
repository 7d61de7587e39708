package org.dateline.event.standing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Sector;
import org.dateline.event.Agreement.State;
import org.dateline.event.Party;
import org.dateline.event.codebook.AgreementLexicon.Subject;
import org.dateline.event.scene.Parties;
import org.dateline.event.scene.Tools;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who is party to an agreement and who mediates it, by the words of one sentence. An office-holder
 * binds his state, so that "the president signed" and "the country signed" tell the same agreement.
 */
final class AccordSides {

  private static final Set<Sector> POWERS =
      EnumSet.of(
          Sector.GOV,
          Sector.MIL,
          Sector.COP,
          Sector.JUD,
          Sector.LEG,
          Sector.SPY,
          Sector.REB,
          Sector.OPP,
          Sector.PTY,
          Sector.UAF,
          Sector.REL,
          Sector.IGO,
          Sector.IMG,
          Sector.PRM,
          Sector.PRE);

  private final Sentence sentence;
  private final Tools tools;
  private final Function<String, Optional<Actor>> actors;

  AccordSides(Tools tools, Function<String, Optional<Actor>> actors) {
    this.sentence = tools.sentence();
    this.tools = tools;
    this.actors = actors;
  }

  /**
   * Ids of the known parties; none where none of them has power.
   *
   * @param isBare whether the words do not tell what it is about
   */
  List<String> parties(Token noun, boolean isBare, List<AccordCues.Found> cues) {
    List<Token> bodies = bodies(noun, cues);
    List<Party> found = new ArrayList<>(behind(bodies, "between", "among"));
    boolean isBetween = !found.isEmpty();
    if (!isBetween) {
      found.addAll(owners(noun, isBare));
      for (AccordCues.Found cue : cues) {
        if (isParty(cue)) {
          found.addAll(subjects(cue.word()));
        }
      }
    }
    found.addAll(behind(bodies, "with"));
    found.addAll(offeredTo(noun, cues));
    if (found.isEmpty()) {
      found.addAll(under(noun));
    }
    // A treaty with a name of its own is no party to itself.
    found.removeIf(party -> party.span().contains(noun.span()));
    return ids(Parties.without(found, mediating(noun, cues)));
  }

  /** "the Geneva accord" is named for a place: one name alone before a bare noun is no party. */
  private List<Party> owners(Token noun, boolean isBare) {
    boolean isNamed =
        isBare
            && sentence.child(noun, Relation.POSSESSOR, Relation.ADJECTIVE).isEmpty()
            && sentence.children(noun, Relation.COMPOUND).size() == 1;
    return isNamed ? List.of() : tools.parties().owners(noun);
  }

  /**
   * Who signs, and whoever has it offered; who is only named as having offered it may be neither.
   */
  private static boolean isParty(AccordCues.Found cue) {
    State state = cue.cue().state();
    boolean isOnlyWanted = state == State.SOUGHT || state == State.OFFERED;
    return switch (cue.cue().subject()) {
      case PARTY -> cue.isAbove() || !isOnlyWanted;
      case TELLER -> true;
      case NOBODY, MEDIATOR -> false;
    };
  }

  /** "offered a truce to the rebels". */
  private List<Party> offeredTo(Token noun, List<AccordCues.Found> cues) {
    return cues.stream()
        .filter(cue -> cue.isAbove() && cue.cue().state() == State.OFFERED)
        .flatMap(cue -> behind(List.of(noun, cue.word()), "to").stream())
        .toList();
  }

  /** "freed prisoners under a deal": whoever does something under it. */
  private List<Party> under(Token noun) {
    boolean isUnder =
        noun.relation() == Relation.OBLIQUE && sentence.preposition(noun).equals("under");
    return isUnder ? sentence.head(noun).map(this::subjects).orElse(List.of()) : List.of();
  }

  List<String> mediators(Token noun, List<AccordCues.Found> cues) {
    return ids(mediating(noun, cues));
  }

  private List<Party> mediating(Token noun, List<AccordCues.Found> cues) {
    List<Party> found = new ArrayList<>(tools.mediation().mediators(noun));
    for (AccordCues.Found cue : cues) {
      if (cue.cue().subject() == Subject.MEDIATOR) {
        found.addAll(subjects(cue.word()));
      }
    }
    for (Token body : bodies(noun, cues)) {
      Stream.of("with", "under", "through", "after")
          .flatMap(preposition -> tools.clauses().behind(body, preposition).stream())
          .filter(head -> head.lemma().equals("mediation"))
          .forEach(
              head -> {
                found.addAll(tools.parties().owners(head));
                found.addAll(behind(List.of(head), "by", "from"));
              });
    }
    return found;
  }

  /** The words on which parties may hang: the noun, its participles, and what tells its state. */
  private List<Token> bodies(Token noun, List<AccordCues.Found> cues) {
    List<Token> bodies = new ArrayList<>(List.of(noun));
    bodies.addAll(sentence.children(noun, Relation.NOUN_CLAUSE));
    cues.stream().map(AccordCues.Found::word).filter(w -> !bodies.contains(w)).forEach(bodies::add);
    return bodies;
  }

  private List<Party> behind(List<Token> bodies, String... prepositions) {
    List<Party> found = new ArrayList<>();
    for (String preposition : prepositions) {
      for (Token body : bodies) {
        tools.clauses().behind(body, preposition).stream()
            .filter(head -> !head.isVerb())
            .forEach(head -> found.addAll(tools.parties().doers(head)));
      }
    }
    return found;
  }

  /** Who signs, offers, seeks; of "talks" whoever holds them. */
  private List<Party> subjects(Token word) {
    List<Token> heads =
        word.isNoun()
            ? tools
                .carriers()
                .of(word)
                .map(c -> tools.clauses().subjects(c.verb()))
                .orElse(List.of())
            : ofVerb(word);
    List<Party> found = new ArrayList<>();
    heads.forEach(head -> found.addAll(tools.parties().doers(head)));
    if (word.isNoun()) {
      found.addAll(tools.parties().owners(word));
    }
    return found;
  }

  /** "days after A and B signed …": the parser may lose the subject right before its verb. */
  private List<Token> ofVerb(Token verb) {
    boolean isLost =
        verb.relation() == Relation.UNKNOWN
            && verb.index() > 0
            && sentence.token(verb.index() - 1).isNoun()
            && sentence.child(verb, Relation.SUBJECT, Relation.PASSIVE_SUBJECT).isEmpty();
    if (!isLost) {
      return tools.clauses().subjects(verb);
    }
    Token before = sentence.token(verb.index() - 1);
    return before.relation() == Relation.CONJUNCT
        ? sentence.head(before).stream().toList()
        : List.of(before);
  }

  private List<String> ids(List<Party> parties) {
    Map<String, Party> found = new LinkedHashMap<>();
    for (Party party : parties) {
      String id = id(party);
      if (id != null && !party.sectors().contains(Sector.JRN)) {
        found.putIfAbsent(id, party);
      }
    }
    boolean hasPower =
        found.values().stream().anyMatch(p -> p.sectors().stream().anyMatch(POWERS::contains));
    return hasPower ? List.copyOf(found.keySet()) : List.of();
  }

  private @Nullable String id(Party party) {
    String id = party.actor();
    if (id == null || party.country() == null || !party.sectors().contains(Sector.GOV)) {
      return id;
    }
    boolean isOffice =
        actors
            .apply(id)
            .map(Actor::kind)
            .map(kind -> kind == ActorKind.PERSON || kind == ActorKind.MINISTRY)
            .orElse(true);
    String state = party.country().toLowerCase(Locale.ROOT) + ".gov";
    return isOffice && actors.apply(state).isPresent() ? state : id;
  }
}
