package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.event.Party;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** Participles that name a go-between: "US-brokered", "mediated by Qatar". */
final class Mediation {

  private static final Set<String> WORDS =
      Set.of(
          "broker",
          "brokered",
          "mediate",
          "mediated",
          "sponsor",
          "sponsored",
          "facilitate",
          "facilitated");

  private Mediation() {}

  static boolean isMediating(Token token) {
    return WORDS.contains(token.lemma());
  }

  static List<Party> mediators(
      Sentence sentence, PartyFinder parties, Clauses clauses, Token participle) {
    List<Party> found = new ArrayList<>();
    clauses.agents(participle).forEach(agent -> found.addAll(parties.doers(agent)));
    for (Token child :
        sentence.children(
            participle,
            Relation.COMPOUND,
            Relation.OBLIQUE,
            Relation.ADJECTIVE,
            Relation.ADVERB,
            Relation.SUBJECT,
            Relation.UNKNOWN)) {
      if (child.index() < participle.index()) {
        found.addAll(parties.doers(child));
      }
    }
    if (found.isEmpty()) {
      found.addAll(beforeHyphen(sentence, parties, participle));
    }
    return found;
  }

  /** However the parser hangs it: the word before the hyphen before the participle. */
  private static List<Party> beforeHyphen(
      Sentence sentence, PartyFinder parties, Token participle) {
    int at = participle.index();
    return at >= 2 && sentence.token(at - 1).text().equals("-")
        ? parties.doers(sentence.token(at - 2))
        : List.of();
  }
}
