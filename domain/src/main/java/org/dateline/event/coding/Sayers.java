package org.dateline.event.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.actor.Sector;
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

  private static final Set<Sector> POWERS =
      EnumSet.of(Sector.GOV, Sector.MIL, Sector.REB, Sector.UAF, Sector.IMG);

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
    return speakers(token, party -> party.country() != null);
  }

  private List<Party> speakers(Token token, Predicate<Party> which) {
    return sentence.path(token).stream()
        .skip(1)
        .flatMap(this::sayVerb)
        .findFirst()
        .map(verb -> clauses.subjects(verb).stream().flatMap(h -> roles.doersAt(h).stream()))
        .map(speakers -> Parties.distinct(speakers.filter(which).map(Party::implied).toList()))
        .orElse(List.of());
  }

  private Stream<Token> sayVerb(Token verb) {
    return Stream.concat(Stream.of(verb), sentence.children(verb, Relation.PARATAXIS).stream())
        .filter(word -> sayVerbs.contains(word.lemma()));
  }

  /** "There was no deal with Niger, France said": who denies it would be the other side of it. */
  List<Party> denying(Match match, Status status, List<Party> named) {
    boolean isDenied =
        status.polarity() == Polarity.NEGATIVE && status.modality() == Modality.ASSERTED;
    boolean isOneSided = match.trigger().is(Flag.MUTUAL) && named.size() == 1;
    return isDenied && isOneSided && isNone(match.token())
        ? Parties.without(speakers(match.token(), Sayers::isPower), named)
        : List.of();
  }

  /** "There is no … with …". */
  private boolean isNone(Token noun) {
    boolean isThere =
        sentence
            .head(noun)
            .flatMap(be -> sentence.child(be, Relation.EXPLETIVE))
            .filter(there -> there.lemma().equals("there"))
            .isPresent();
    boolean isNo =
        sentence.children(noun, Relation.NEGATION, Relation.DETERMINER).stream()
            .anyMatch(word -> word.lemma().equals("no"));
    return noun.isNoun() && isThere && isNo && !clauses.behind(noun, "with").isEmpty();
  }

  /** A state, its government or army, or an armed group: whoever makes deals and truces. */
  private static boolean isPower(Party party) {
    boolean isState = party.country() != null && party.sectors().isEmpty();
    return isState || party.sectors().stream().anyMatch(POWERS::contains);
  }
}
