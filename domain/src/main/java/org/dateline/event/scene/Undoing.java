package org.dateline.event.scene;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.event.Status.Certainty;
import org.dateline.event.Status.Modality;
import org.dateline.event.codebook.StatusCues;
import org.dateline.event.codebook.StatusCues.Cue;
import org.dateline.event.codebook.StatusCues.Stand;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/**
 * What was to be and came to nothing: "the visit fell through", "the collapse of the sale", "the
 * cancelled visit". It counts only where it is told as a fact: a sale that may collapse has not.
 */
final class Undoing {

  private static final List<Stand> ABOVE = List.of(Stand.UNDOING, Stand.BROKEN_OFF);
  private static final List<Stand> BEFORE = List.of(Stand.UNMADE, Stand.BROKEN_OFF, Stand.FOILED);

  /** Above these a clause stands on its own. */
  private static final Set<Relation> APART =
      EnumSet.of(
          Relation.ADVERBIAL_CLAUSE,
          Relation.RELATIVE_CLAUSE,
          Relation.CONJUNCT,
          Relation.PARATAXIS);

  private final Sentence sentence;
  private final Clauses clauses;
  private final Governors governors;
  private final StatusCues cues;
  private final Prospect prospect;
  private final Set<String> comingAbout;

  Undoing(Sentence sentence, Clauses clauses, Governors governors, StatusCues cues, WordSets sets) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.governors = governors;
    this.cues = cues;
    this.prospect = new Prospect(sentence, sets);
    this.comingAbout = sets.set("come-about");
  }

  /** "The cancelled visit": what stands before the noun itself. */
  void before(Match match, Standing standing) {
    for (Token child : sentence.children(match.token(), Relation.ADJECTIVE, Relation.COMPOUND)) {
      if (stands(child).anyMatch(stand -> prospect.isUndoneBy(stand, match))) {
        standing.deny(child.span());
      }
    }
  }

  /**
   * "The scrapped plan to lease trams": what is planned or tried comes to nothing with the plan.
   */
  boolean quashes(Token below, Token above, Cue cue, Standing standing) {
    boolean isPlan = above.isNoun() && below.isVerb() && isIntent(cue);
    Optional<Token> quashed =
        sentence.children(above, Relation.ADJECTIVE, Relation.COMPOUND).stream()
            .filter(child -> isPlan && stands(child).findAny().isPresent())
            .findFirst();
    quashed.ifPresent(child -> standing.deny(child.span()));
    return quashed.isPresent();
  }

  private static boolean isIntent(Cue cue) {
    boolean isOpen = cue.modality() == Modality.PLANNED || cue.modality() == Modality.SOUGHT;
    return isOpen && !cue.isNegative();
  }

  /** Also of "twice-postponed". */
  private Stream<Stand> stands(Token modifier) {
    String written = modifier.text().toLowerCase(Locale.ROOT);
    String participle = written.substring(written.lastIndexOf('-') + 1);
    return BEFORE.stream().filter(stand -> cues.find(stand, participle).isPresent());
  }

  /** Whether the word above tells that the event below came to nothing; then it is denied. */
  boolean ends(Match match, Token below, Token above, Standing standing) {
    boolean isOutcome =
        below.isNoun() && isUndone(below, above) && (isCalledOff(match, above) || isUnborn(above));
    if (!isOutcome || !isTold(above)) {
      return false;
    }
    standing.deny(above.span());
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

  private boolean isCalledOff(Match match, Token above) {
    // "Failed to end the war": not the treaty is denied.
    return infinitives(above).findAny().isEmpty()
        && ABOVE.stream()
            .filter(stand -> isCue(stand, above))
            .anyMatch(stand -> prospect.isUndoneBy(stand, match));
  }

  /** "Failed to materialise". */
  private boolean isUnborn(Token above) {
    return above.lemma().equals("fail")
        && infinitives(above).anyMatch(clause -> comingAbout.contains(clause.lemma()));
  }

  private Stream<Token> infinitives(Token above) {
    return sentence
        .children(
            above,
            Relation.OPEN_COMPLEMENT,
            Relation.COMPLEMENT,
            Relation.NOUN_CLAUSE,
            Relation.ADVERBIAL_CLAUSE)
        .stream()
        .filter(clauses::isInfinitive);
  }

  private boolean isCue(Stand stand, Token above) {
    boolean hasParticle =
        sentence
            .children(above, Relation.PARTICLE, Relation.ADVERB, Relation.UNKNOWN, Relation.OBLIQUE)
            .stream()
            .anyMatch(part -> cues.find(stand, above.lemma() + " " + part.lemma()).isPresent());
    return hasParticle || cues.find(stand, above.lemma()).isPresent();
  }

  /** No "could", "not", "if", "possible" or "fear" stands beside it or over it. */
  private boolean isTold(Token word) {
    for (Token token : sentence.path(word)) {
      boolean isOver = token.index() != word.index();
      if (isShaded(token) || (isOver && governors.cue(token).isPresent())) {
        return false;
      }
      if (APART.contains(token.relation())) {
        return true;
      }
    }
    return true;
  }

  private boolean isShaded(Token token) {
    return sentence.children(token).stream()
        .anyMatch(
            child ->
                switch (child.relation()) {
                  case NEGATION -> true;
                  case AUXILIARY -> cues.find(Stand.AUXILIARY, child.lemma()).isPresent();
                  case MARKER -> cues.find(Stand.MARKER, child.lemma()).isPresent();
                  case ADVERB, ADJECTIVE, DETERMINER ->
                      cues.find(Stand.MODIFIER, child.lemma()).filter(Undoing::isOpen).isPresent();
                  default -> false;
                });
  }

  private static boolean isOpen(Cue cue) {
    return cue.isNegative()
        || cue.modality() != Modality.ASSERTED
        || cue.certainty() != Certainty.CERTAIN;
  }
}
