package org.dateline.event.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dateline.event.Party;
import org.dateline.event.codebook.LightVerbs.Subject;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** Who brokered it: "US-brokered", "brokered by the US", "the US brokered". */
public final class Mediation {

  private final Sentence sentence;
  private final Clauses clauses;
  private final Carriers carriers;
  private final PartyFinder parties;
  private final Function<Token, List<Party>> doers;
  private final Set<String> mediating;

  /**
   * Goes by the words of a sentence.
   *
   * @param doers who does something, at a subject; whoever did the event that stands there too
   */
  public Mediation(
      Sentence sentence,
      Clauses clauses,
      Carriers carriers,
      PartyFinder parties,
      Function<Token, List<Party>> doers,
      WordSets sets) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.carriers = carriers;
    this.parties = parties;
    this.doers = doers;
    this.mediating = sets.set("mediating");
  }

  /** The go-betweens of a noun: "talks", "a truce". */
  public List<Party> mediators(Token noun) {
    List<Party> found = new ArrayList<>();
    carriers
        .of(noun)
        .filter(carrier -> carrier.light().subject() == Subject.MEDIATOR)
        .ifPresent(
            carrier -> clauses.subjects(carrier.verb()).forEach(s -> found.addAll(doers.apply(s))));
    for (Token child :
        sentence.children(noun, Relation.ADJECTIVE, Relation.COMPOUND, Relation.NOUN_CLAUSE)) {
      if (mediating.contains(child.lemma())) {
        found.addAll(ofParticiple(child));
      }
    }
    return found;
  }

  private List<Party> ofParticiple(Token participle) {
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
    return found.isEmpty() ? beforeHyphen(participle) : found;
  }

  /** However the parser hangs it: the word before the hyphen before the participle. */
  private List<Party> beforeHyphen(Token participle) {
    int at = participle.index();
    return at >= 2 && sentence.token(at - 1).text().equals("-")
        ? parties.doers(sentence.token(at - 2))
        : List.of();
  }
}
