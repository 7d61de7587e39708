package org.dateline.event.scene;

import java.util.Locale;
import java.util.Optional;
import org.dateline.event.codebook.StatusCues;
import org.dateline.event.codebook.StatusCues.Cue;
import org.dateline.event.codebook.StatusCues.Stand;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** What a word says of the sense in which that is told which it governs. */
final class Governors {

  private final Sentence sentence;
  private final StatusCues cues;

  Governors(Sentence sentence, StatusCues cues) {
    this.sentence = sentence;
    this.cues = cues;
  }

  /** What a word does to what it governs: as a verb with its particle, a noun, an adjective. */
  Optional<Cue> cue(Token above) {
    Optional<Cue> withParticle =
        sentence
            .child(above, Relation.PARTICLE, Relation.ADVERB)
            .flatMap(child -> cues.find(Stand.GOVERNOR, above.lemma() + " " + child.lemma()));
    if (withParticle.isPresent()) {
      return withParticle;
    }
    if (above.isNoun()) {
      return cues.find(Stand.GOVERNOR, above.lemma())
          .or(() -> cues.find(Stand.GOVERNOR, above.lemma() + ".n"));
    }
    String written = above.text().toLowerCase(Locale.ROOT);
    return cues.find(Stand.GOVERNOR, above.lemma())
        .or(() -> cues.find(Stand.GOVERNOR, written))
        .or(() -> predicate(above));
  }

  /** "talks are likely", "an attack is possible". */
  Optional<Cue> predicate(Token word) {
    return word.isVerb() ? Optional.empty() : cues.find(Stand.MODIFIER, word.lemma());
  }
}
