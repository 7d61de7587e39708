package org.dateline.event.coding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.event.Party;
import org.dateline.event.Status;
import org.dateline.event.Status.Modality;
import org.dateline.event.Status.Polarity;
import org.dateline.event.codebook.Trigger.Flag;
import org.dateline.event.codebook.WordSets;
import org.dateline.event.scene.Clauses;
import org.dateline.event.scene.Match;
import org.dateline.event.scene.Parties;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** Whoever says a thing, where he is himself the side that his words leave out. */
final class Sayers {

  private final Sentence sentence;
  private final Clauses clauses;
  private final RoleFinder roles;
  private final Set<String> sayVerbs;

  Sayers(Sentence sentence, Clauses clauses, RoleFinder roles, WordSets sets) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.roles = roles;
    this.sayVerbs = sets.set("say");
  }

  /** The speaker of the clause above a word, if a state or somebody of one, as implied. */
  List<Party> above(Token token) {
    return sentence.path(token).stream()
        .skip(1)
        .flatMap(this::sayVerb)
        .findFirst()
        .map(verb -> clauses.subjects(verb).stream().flatMap(h -> roles.doersAt(h).stream()))
        .map(speakers -> speakers.filter(party -> party.country() != null))
        .map(speakers -> Parties.distinct(speakers.map(Party::implied).toList()))
        .orElse(List.of());
  }

  private Stream<Token> sayVerb(Token verb) {
    return Stream.concat(Stream.of(verb), sentence.children(verb, Relation.PARATAXIS).stream())
        .filter(word -> sayVerbs.contains(word.lemma()));
  }

  /** "There was no deal with Niger, France said": who denies it is the other side of it. */
  List<Party> denying(Match match, Status status, List<Party> named) {
    boolean isDenied =
        status.polarity() == Polarity.NEGATIVE && status.modality() == Modality.ASSERTED;
    boolean isOneSided =
        match.trigger().is(Flag.MUTUAL) && match.token().isNoun() && named.size() == 1;
    return isDenied && isOneSided ? Parties.without(above(match.token()), named) : List.of();
  }
}
