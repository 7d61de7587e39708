package org.dateline.event.scene;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.EventType;
import org.dateline.event.codebook.StatusCues;
import org.dateline.event.codebook.StatusCues.Cue;
import org.dateline.event.codebook.StatusCues.Stand;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/**
 * What had been agreed and came to nothing: "the deal fell through", "the collapse of the truce".
 * Talks that collapse and attacks that fail did take place, and a truce that may collapse holds.
 */
final class Undoing {

  private static final Set<EventType> AGREED =
      EnumSet.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.AID,
          EventType.CONCEDE,
          EventType.RETREAT);

  private final Sentence sentence;
  private final Governors governors;
  private final StatusCues cues;

  Undoing(Sentence sentence, Governors governors, StatusCues cues) {
    this.sentence = sentence;
    this.governors = governors;
    this.cues = cues;
  }

  /** Whether the word above says that the event below came to nothing; then it is denied. */
  boolean ends(Match match, Token below, Token above, Standing standing) {
    boolean isOutcome =
        below.isNoun() && AGREED.contains(match.trigger().type()) && isUndone(below, above);
    Optional<Cue> cue = isOutcome ? cue(above) : Optional.empty();
    if (cue.isEmpty() || isOpen(above)) {
      return false;
    }
    standing.add(cue.get(), above.span());
    return true;
  }

  private boolean isUndone(Token noun, Token above) {
    return switch (noun.relation()) {
      case SUBJECT -> above.isVerb();
      case NOUN_MODIFIER -> above.isNoun() && sentence.preposition(noun).equals("of");
      case COMPOUND, POSSESSOR -> above.isNoun();
      default -> false;
    };
  }

  private Optional<Cue> cue(Token above) {
    return sentence
        .children(above, Relation.PARTICLE, Relation.ADVERB, Relation.UNKNOWN, Relation.OBLIQUE)
        .stream()
        .flatMap(part -> cues.find(Stand.UNDOING, above.lemma() + " " + part.lemma()).stream())
        .findFirst()
        .or(() -> cues.find(Stand.UNDOING, above.lemma()));
  }

  /** "Could collapse", "did not collapse", "feared the collapse of". */
  private boolean isOpen(Token above) {
    return sentence.child(above, Relation.NEGATION).isPresent()
        || sentence.children(above, Relation.AUXILIARY).stream()
            .anyMatch(auxiliary -> cues.find(Stand.AUXILIARY, auxiliary.lemma()).isPresent())
        || sentence.head(above).flatMap(governors::cue).isPresent();
  }
}
