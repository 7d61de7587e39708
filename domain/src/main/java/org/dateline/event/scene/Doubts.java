package org.dateline.event.scene;

import java.util.Set;
import org.dateline.event.Status.Certainty;
import org.dateline.event.Status.Modality;
import org.dateline.event.codebook.StatusCues.Cue;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/**
 * Two denials in one: "no doubt that they struck" is a fact, "did not rule out a strike" is none.
 */
final class Doubts {

  private static final Cue OPEN = new Cue(Modality.HYPOTHETICAL, false, Certainty.POSSIBLE, false);
  private static final Set<String> NOBODY = Set.of("nobody", "none", "few", "no", "not", "little");

  private final Sentence sentence;
  private final Set<String> doubting;
  private final Set<String> excluding;

  Doubts(Sentence sentence, WordSets sets) {
    this.sentence = sentence;
    this.doubting = sets.set("doubting");
    this.excluding = sets.set("excluding");
  }

  /** Whether a word above an event settles, by being denied itself, in what sense it is told. */
  boolean settle(Token above, Standing standing) {
    if (doubting.contains(above.lemma()) && isDenied(above)) {
      return true;
    }
    boolean isKeptOpen = isExcluding(above) && isDenied(above);
    if (isKeptOpen) {
      standing.add(OPEN, above.span());
    }
    return isKeptOpen;
  }

  private boolean isExcluding(Token above) {
    return excluding.contains(above.lemma())
        || sentence.children(above, Relation.PARTICLE, Relation.ADVERB).stream()
            .anyMatch(part -> excluding.contains(above.lemma() + " " + part.lemma()));
  }

  private boolean isDenied(Token above) {
    return sentence
        .children(
            above,
            Relation.NEGATION,
            Relation.DETERMINER,
            Relation.ADJECTIVE,
            Relation.ADVERB,
            Relation.SUBJECT)
        .stream()
        .anyMatch(child -> child.relation() == Relation.NEGATION || isNobody(child));
  }

  private boolean isNobody(Token child) {
    return NOBODY.contains(child.lemma())
        || sentence.child(child, Relation.NEGATION).isPresent()
        || sentence.children(child, Relation.DETERMINER).stream()
            .anyMatch(word -> NOBODY.contains(word.lemma()));
  }
}
