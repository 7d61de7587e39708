package org.dateline.event.scene;

import java.util.Optional;
import java.util.Set;
import org.dateline.event.Status.Certainty;
import org.dateline.event.Status.Modality;
import org.dateline.event.codebook.StatusCues;
import org.dateline.event.codebook.StatusCues.Cue;
import org.dateline.event.codebook.StatusCues.Stand;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.text.Span;

/** Reads what stands beside a word and bears on its sense: negation, helping verbs, conditions. */
final class Beside {

  /** "is to meet", "was about to strike". */
  private static final Cue IS_TO = new Cue(Modality.PLANNED, false, Certainty.PROBABLE, false);

  private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");
  private static final Set<String> BUT = Set.of("other", "but", "less", "short");
  private static final Set<String> NO = Set.of("no", "neither");

  private final Sentence sentence;
  private final Clauses clauses;
  private final StatusCues cues;
  private final Set<String> sayVerbs;

  Beside(Sentence sentence, Clauses clauses, StatusCues cues, WordSets sets) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.cues = cues;
    this.sayVerbs = sets.set("say");
  }

  /** "will meet and sign": the helping verb of the first counts for those that have none. */
  void shared(Token below, Token above, Standing standing) {
    boolean isBare =
        sentence
            .child(below, Relation.AUXILIARY, Relation.SUBJECT, Relation.PASSIVE_SUBJECT)
            .isEmpty();
    if (below.isVerb() && isBare) {
      sentence.children(above, Relation.AUXILIARY).stream()
          .filter(auxiliary -> auxiliary.index() < below.index())
          .forEach(auxiliary -> auxiliary(above, auxiliary, standing));
    }
  }

  /** What stands beside a word and bears on it: negation, helping verbs, adverbs, markers. */
  void of(Token token, Standing standing) {
    boolean isInfinitive = clauses.isInfinitive(token);
    for (Token child : sentence.children(token)) {
      switch (child.relation()) {
        case NEGATION -> standing.deny(child.span());
        case AUXILIARY, COPULA -> {
          if (isInfinitive && child.lemma().equals("be")) {
            standing.add(IS_TO, child.span());
          } else {
            auxiliary(token, child, standing);
          }
        }
        case ADVERB, ADJECTIVE, DETERMINER, COMPOUND -> {
          if (isInfinitive && child.lemma().equals("yet")) {
            standing.deny(child.span());
          } else {
            modifier(child, standing);
          }
        }
        case SUBJECT, PASSIVE_SUBJECT, OBJECT -> nobody(token, child, standing);
        case MARKER, COORDINATOR ->
            cues.find(Stand.MARKER, child.lemma()).ifPresent(c -> standing.add(c, child.span()));
        default -> {}
      }
    }
  }

  /** "Neither side attacked", "killed no one". */
  private void nobody(Token verb, Token party, Standing standing) {
    if (!verb.isVerb()) {
      return;
    }
    if (NOBODY.contains(party.lemma()) && !isSomebody(party)) {
      standing.deny(party.span());
    }
    sentence.children(party, Relation.NEGATION, Relation.COORDINATOR).stream()
        .filter(child -> NO.contains(child.lemma()) && !isNoLess(child))
        .findFirst()
        .ifPresent(child -> standing.deny(child.span()));
  }

  /** "none other than", "nothing but". */
  private boolean isSomebody(Token none) {
    int at = none.index() + 1;
    return at < sentence.tokens().size() && BUT.contains(sentence.token(at).lemma());
  }

  /** "no fewer than 12" are some. */
  private boolean isNoLess(Token no) {
    int at = no.index() + 1;
    return at + 1 < sentence.tokens().size() && sentence.token(at + 1).lemma().equals("than");
  }

  void modifier(Token child, Standing standing) {
    Optional<Token> negation = sentence.child(child, Relation.NEGATION);
    if (negation.isPresent()) {
      // "no longer"
      standing.deny(negation.get().span().union(child.span()));
      return;
    }
    cues.find(Stand.MODIFIER, hyphenated(child))
        .or(() -> cues.find(Stand.MODIFIER, child.lemma()))
        .ifPresent(cue -> standing.add(cue, child.span()));
  }

  /** "long-running", which some tokenisers take apart. */
  private String hyphenated(Token token) {
    int at = token.index();
    return at >= 2 && sentence.token(at - 1).text().equals("-")
        ? sentence.token(at - 2).lemma() + "-" + token.text()
        : token.lemma();
  }

  private void auxiliary(Token verb, Token auxiliary, Standing standing) {
    if (isPastPerfect(verb, auxiliary)) {
      standing.background(auxiliary.span());
    }
    Optional<Cue> cue = cues.find(Stand.AUXILIARY, auxiliary.lemma());
    if (cue.isEmpty() || standing.modality() != Modality.ASSERTED) {
      return;
    }
    standing.add(cue.get(), auxiliary.span());
    Optional<Span> condition = condition(verb);
    if (condition.isPresent()) {
      standing.condition(condition.get());
    } else if (auxiliary.lemma().equals("would") && isReported(verb)) {
      standing.revise(Modality.PLANNED);
    }
  }

  /** "had attacked" tells what was before, but in reported speech it is only the sequence. */
  private boolean isPastPerfect(Token verb, Token auxiliary) {
    boolean isHad = auxiliary.lemma().equals("have") && auxiliary.tag().equals("VBD");
    boolean isTold = verb.relation() == Relation.COMPLEMENT || isReported(verb);
    return isHad && verb.tag().equals("VBN") && !isTold;
  }

  private boolean isReported(Token verb) {
    boolean isBelow =
        verb.relation() == Relation.COMPLEMENT
            && sentence.head(verb).filter(h -> sayVerbs.contains(h.lemma())).isPresent();
    return isBelow
        || sentence.children(verb, Relation.PARATAXIS).stream()
            .anyMatch(child -> sayVerbs.contains(child.lemma()));
  }

  /** The clause on which a verb depends: "if they strike". */
  private Optional<Span> condition(Token verb) {
    return sentence.children(verb, Relation.ADVERBIAL_CLAUSE).stream()
        .filter(
            clause ->
                sentence.children(clause, Relation.MARKER).stream()
                    .flatMap(mark -> cues.find(Stand.MARKER, mark.lemma()).stream())
                    .anyMatch(cue -> cue.modality() == Modality.CONDITIONAL))
        .map(sentence::subtree)
        .findFirst();
  }
}
