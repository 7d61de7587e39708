package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.codebook.WordSets;
import org.dateline.event.scene.Clauses;
import org.dateline.event.scene.Match;
import org.dateline.event.scene.PartyFinder;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/**
 * Whom help is for where only its aim says so: "will provide training to help strengthen Chad's
 * army". Such a recipient is marked as implied.
 */
final class Beneficiaries {

  private static final Set<EventType> HELP =
      EnumSet.of(EventType.AID, EventType.AGREE, EventType.COOPERATE);

  /** "to help to rebuild": aims of aims are followed no further. */
  private static final int DEEPEST = 3;

  private final Sentence sentence;
  private final Clauses clauses;
  private final PartyFinder parties;
  private final Set<String> benefits;

  Beneficiaries(Sentence sentence, Clauses clauses, PartyFinder parties, WordSets sets) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.parties = parties;
    this.benefits = sets.set("benefit");
  }

  List<Party> of(Match match) {
    if (!HELP.contains(match.trigger().type())) {
      return List.of();
    }
    for (Token aim : aims(match.token())) {
      List<Party> found = helped(aim, 0);
      if (!found.isEmpty()) {
        return found.stream().map(Party::implied).toList();
      }
    }
    return List.of();
  }

  /** Infinitives behind the words, on them, on their objects or on the verb they complete. */
  private List<Token> aims(Token trigger) {
    List<Token> bearers = new ArrayList<>(List.of(trigger));
    bearers.addAll(sentence.children(trigger, Relation.OBJECT));
    Optional<Token> above = sentence.head(trigger).filter(Token::isVerb);
    above.ifPresent(bearers::add);
    return bearers.stream()
        .flatMap(bearer -> clauses.complements(bearer).stream())
        .filter(clause -> clause.index() > trigger.index() && clauses.isInfinitive(clause))
        .filter(clause -> benefits.contains(clause.lemma()))
        .toList();
  }

  private List<Party> helped(Token verb, int depth) {
    List<Party> found =
        clauses.objects(verb).stream()
            .flatMap(object -> parties.sufferers(object).stream())
            .filter(PartyFinder::isKnown)
            .toList();
    if (!found.isEmpty() || depth > DEEPEST) {
      return found;
    }
    return clauses.complements(verb).stream()
        .filter(clause -> benefits.contains(clause.lemma()))
        .map(clause -> helped(clause, depth + 1))
        .filter(some -> !some.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
