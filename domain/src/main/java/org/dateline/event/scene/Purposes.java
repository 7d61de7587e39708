package org.dateline.event.scene;

import java.util.Optional;
import java.util.Set;
import org.dateline.event.codebook.StatusCues.Cue;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** What governs an infinitive: "told them to leave", "a deal to lease trams". */
final class Purposes {

  private final Sentence sentence;
  private final Clauses clauses;
  private final Governors governors;
  private final Beside beside;
  private final Undoing undoing;
  private final Set<String> decided;

  Purposes(
      Sentence sentence,
      Clauses clauses,
      Governors governors,
      Beside beside,
      Undoing undoing,
      WordSets sets) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.governors = governors;
    this.beside = beside;
    this.undoing = undoing;
    this.decided = sets.set("decided");
  }

  /** The cue of a word above another; some words are cues to an infinitive alone. */
  Optional<Cue> cue(Token below, Token above) {
    boolean isBidden = below.isVerb() && clauses.isInfinitive(below);
    return governors.cue(above).or(() -> isBidden ? governors.bidding(above) : Optional.empty());
  }

  /**
   * "Signed a deal to lease trams": the parser hangs on the verb what belongs to its object. What
   * was decided or ordered is mostly told because it was done.
   */
  void underNoun(Token below, Token verb, Standing standing) {
    if (below.relation() != Relation.OPEN_COMPLEMENT || !clauses.isInfinitive(below)) {
      return;
    }
    sentence.children(verb, Relation.OBJECT, Relation.PASSIVE_SUBJECT, Relation.OBLIQUE).stream()
        .filter(noun -> noun.isNoun() && isBefore(noun, below) && !decided.contains(noun.lemma()))
        .findFirst()
        .ifPresent(noun -> cue(below, noun).ifPresent(cue -> add(below, noun, cue, standing)));
  }

  /** A cue, unless the noun that gives it is quashed: "the scrapped plan to strike" is no plan. */
  void add(Token below, Token above, Cue cue, Standing standing) {
    if (!undoing.quashes(below, above, cue, standing)) {
      standing.add(cue, above.span());
    }
    beside.of(above, standing);
  }

  private boolean isBefore(Token noun, Token infinitive) {
    return sentence.children(infinitive, Relation.MARKER).stream()
        .anyMatch(mark -> mark.index() == noun.index() + 1);
  }
}
