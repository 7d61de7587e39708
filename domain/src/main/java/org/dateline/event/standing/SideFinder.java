package org.dateline.event.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.actor.ActorKind;
import org.dateline.actor.ActorMention;
import org.dateline.event.Party;
import org.dateline.event.codebook.RelationLexicon.Place;
import org.dateline.event.codebook.RelationLexicon.Slot;
import org.dateline.event.scene.States;
import org.dateline.event.scene.Tools;
import org.dateline.lexicon.Countries;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/**
 * Who stands where a relation's line looks. Stricter than for events: only who is named there, or
 * meant by a pronoun or an apposition; never the owner of what is named.
 */
final class SideFinder {

  private final Sentence sentence;
  private final Tools tools;
  private final States states;
  private final SlotHeads heads;
  private final Offices offices;

  SideFinder(Tools tools, States states, Countries countries) {
    this.sentence = tools.sentence();
    this.tools = tools;
    this.states = states;
    this.heads = new SlotHeads(tools);
    this.offices = new Offices(tools, states, countries);
  }

  /** The first slot at which anybody stands. */
  List<Side> at(Token word, List<Slot> slots) {
    for (Slot slot : slots) {
      List<Side> found = new ArrayList<>();
      for (Token head : heads.at(word, slot)) {
        // "Iran-backed rebels and their families": what is said before a noun is said of it alone.
        boolean isAlone = word.head() == head.index() || slot.place() == Place.AHEAD;
        List<Token> all = isAlone ? List.of(head) : tools.clauses().withConjuncts(head);
        all.forEach(each -> who(each, 0).ifPresent(found::add));
      }
      if (slot.place() == Place.STATE) {
        offices.state(word).ifPresent(found::add);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean isPronoun(Token token) {
    return token.wordClass() == WordClass.PRONOUN;
  }

  private Optional<Side> who(Token token, int depth) {
    Optional<Side> named = named(token);
    if (named.isPresent() || depth > 1) {
      return named;
    }
    if (isPronoun(token)) {
      return tools.pronouns().antecedent(token).flatMap(mention -> side(mention, token.lemma()));
    }
    Optional<Token> apposition = sentence.child(token, Relation.APPOSITION);
    return apposition.isPresent()
        ? named(apposition.get())
        : sentence
            .head(token)
            .filter(head -> token.relation() == Relation.APPOSITION)
            .flatMap(head -> who(head, depth + 1));
  }

  private Optional<Side> named(Token token) {
    Optional<Side> known =
        place(token)
            .or(
                () ->
                    tools.scene().mention(token).flatMap(mention -> side(mention, token.lemma())));
    return known.isPresent() ? known : within(token);
  }

  /** A state within the words of somebody unknown: "a close ally of Russia". */
  private Optional<Side> within(Token token) {
    return tools
        .scene()
        .mention(token)
        .filter(mention -> mention.actor() == null && mention.head() != token.index())
        .flatMap(mention -> offices.state(sentence.nounPhrase(token)));
  }

  private static Optional<Side> side(ActorMention mention, String head) {
    return Optional.ofNullable(mention.actor())
        .map(actor -> new Side(actor.id(), mention.kind(), mention.words().span(), head, ""));
  }

  private Optional<Side> place(Token token) {
    return tools.scene().place(token).flatMap(this::place);
  }

  private Optional<Side> place(org.dateline.place.Place place) {
    Party state = states.government(place);
    return Optional.ofNullable(state.actor())
        .map(id -> new Side(id, ActorKind.GOVERNMENT, state.span(), "", place.name()));
  }
}
