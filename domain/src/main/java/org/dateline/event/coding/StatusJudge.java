package org.dateline.event.coding;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Status;
import org.dateline.event.Status.Certainty;
import org.dateline.event.Status.Modality;
import org.dateline.event.codebook.LightVerbs.Subject;
import org.dateline.event.codebook.StatusCues;
import org.dateline.event.codebook.StatusCues.Cue;
import org.dateline.event.codebook.StatusCues.Stand;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.text.Span;

/**
 * In what sense an event is told: decided on the way from its words up to the root of the sentence.
 * What is condemned or remembered stays a fact, what is sought, feared or prevented does not.
 */
final class StatusJudge {

  private static final Set<Relation> BELOW_A_CUE =
      EnumSet.of(
          Relation.OBJECT,
          Relation.PASSIVE_SUBJECT,
          Relation.OPEN_COMPLEMENT,
          Relation.COMPLEMENT,
          Relation.NOUN_CLAUSE,
          Relation.NOUN_MODIFIER,
          Relation.OBLIQUE,
          Relation.UNKNOWN,
          Relation.ADVERBIAL_CLAUSE);

  /** "is to meet", "was about to strike". */
  private static final Cue IS_TO = new Cue(Modality.PLANNED, false, Certainty.PROBABLE, false);

  private static final Cue OPEN = new Cue(Modality.CONDITIONAL, false, Certainty.POSSIBLE, false);

  private static final Cue IMAGINED =
      new Cue(Modality.HYPOTHETICAL, false, Certainty.POSSIBLE, false);

  private static final Set<String> ANY = Set.of("any", "a", "an", "another", "every");

  private static final Set<String> BEFORE_GERUND =
      Set.of("of", "from", "against", "for", "on", "at", "toward", "towards");

  /** "Asked for help after an attack": the attack is not asked for. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "after",
          "follow",
          "during",
          "amid",
          "amidst",
          "despite",
          "since",
          "because of",
          "due to");

  private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");
  private static final Set<String> NO = Set.of("no", "neither");

  private final Sentence sentence;
  private final Clauses clauses;
  private final Carriers carriers;
  private final StatusCues cues;
  private final Set<String> sayVerbs;
  private final Set<String> wishes;
  private final Set<String> performed;

  StatusJudge(
      Sentence sentence, Clauses clauses, Carriers carriers, StatusCues cues, WordSets sets) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.carriers = carriers;
    this.cues = cues;
    this.sayVerbs = sets.set("say");
    this.wishes = sets.set("wish");
    this.performed = sets.set("perform");
  }

  Status judge(Match match) {
    Token trigger = match.token();
    Standing standing = new Standing();
    ofObject(match, standing);
    Optional<Token> carrier = carriers.of(trigger).map(c -> carry(c, standing));
    besides(trigger, standing);
    Token from = trigger;
    if (carrier.isPresent()) {
      besides(carrier.get(), standing);
      from = sentence.governs(carrier.get(), trigger) ? carrier.get() : trigger;
    }
    Token below = from;
    Optional<Token> above = sentence.head(below);
    while (above.isPresent()
        && !isPerformed(match.token(), above.get())
        && step(below, above.get(), standing)) {
      below = above.get();
      above = sentence.head(below);
    }
    return standing.status();
  }

  /** Who "would like to thank" somebody does so by saying it. */
  private boolean isPerformed(Token trigger, Token above) {
    return trigger.relation() == Relation.OPEN_COMPLEMENT
        && trigger.head() == above.index()
        && wishes.contains(above.lemma())
        && performed.contains(trigger.lemma());
  }

  private Token carry(Carrier carrier, Standing standing) {
    caused(carrier, standing);
    standing.modality(carrier.light().modality(), carrier.verb().span());
    if (carrier.light().isDenied()) {
      standing.deny(carrier.verb().span());
    }
    return carrier.verb();
  }

  /** "Any attack would prompt a response": what causes it is the condition. */
  private void caused(Carrier carrier, Standing standing) {
    Optional<Token> modal = sentence.child(carrier.verb(), Relation.AUXILIARY);
    boolean isOpen =
        carrier.light().subject() == Subject.NOUN
            && modal.flatMap(word -> cues.find(Stand.AUXILIARY, word.lemma())).isPresent();
    Optional<Token> cause =
        clauses.surface(carrier.verb()).stream()
            .filter(subject -> subject.wordClass() != WordClass.PRONOUN)
            .findFirst();
    if (isOpen && cause.isPresent()) {
      standing.add(OPEN, modal.orElseThrow(IllegalStateException::new).span());
      standing.condition(sentence.subtree(cause.get()));
    }
  }

  /** "waged a long-running insurgency": the object is part of what the verb tells. */
  private void ofObject(Match match, Standing standing) {
    boolean isPart =
        match.trigger().constraints().stream()
            .anyMatch(c -> c.slot().equals("obj") && !c.isForbidden() && !c.words().isEmpty());
    if (isPart && match.token().isVerb()) {
      for (Token object : clauses.objects(match.token())) {
        sentence.children(object, Relation.ADJECTIVE).forEach(child -> modifier(child, standing));
      }
    }
  }

  /** One step up; false where what stands higher no longer bears on the event. */
  private boolean step(Token below, Token above, Standing standing) {
    Relation relation = below.relation();
    if (relation == Relation.CONJUNCT) {
      shared(below, above, standing);
      return true;
    }
    if (relation == Relation.APPOSITION || relation == Relation.COMPOUND) {
      return true;
    }
    if (!BELOW_A_CUE.contains(relation)) {
      return relation == Relation.SUBJECT
          && (isImagined(below, above, standing) || hasPredicateCue(above, standing));
    }
    if (relation == Relation.ADVERBIAL_CLAUSE) {
      return adverbial(below, above, standing);
    }
    if (CIRCUMSTANCES.contains(sentence.preposition(below))) {
      return false;
    }
    Optional<Cue> cue = governing(above);
    cue.ifPresent(found -> standing.add(found, above.span()));
    if (relation == Relation.OPEN_COMPLEMENT || cue.isPresent()) {
      besides(above, standing);
      return true;
    }
    return relation == Relation.NOUN_MODIFIER || relation == Relation.NOUN_CLAUSE;
  }

  /** "accused … of bombing", "to combat …": only gerunds behind a preposition, and aims. */
  private boolean adverbial(Token below, Token above, Standing standing) {
    if (clauses.isInfinitive(below)) {
      governing(above).ifPresent(c -> standing.add(c, above.span()));
      standing.modality(Modality.PLANNED, below.span());
      return true;
    }
    boolean isBehindPreposition =
        sentence.children(below, Relation.MARKER, Relation.CASE).stream()
            .anyMatch(mark -> BEFORE_GERUND.contains(mark.lemma()));
    if (isBehindPreposition) {
      governing(above).ifPresent(c -> standing.add(c, above.span()));
    }
    return false;
  }

  /** What a word does to what it governs: as a verb with its particle, a noun, an adjective. */
  private Optional<Cue> governing(Token above) {
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
        .or(() -> above.isVerb() ? Optional.empty() : cues.find(Stand.MODIFIER, above.lemma()));
  }

  /** "Any attack would delay the vote": none has happened. */
  private boolean isImagined(Token noun, Token verb, Standing standing) {
    boolean isAny =
        sentence.children(noun, Relation.DETERMINER).stream()
            .anyMatch(word -> ANY.contains(word.lemma()));
    Optional<Token> modal = sentence.child(verb, Relation.AUXILIARY);
    boolean isOpen =
        noun.isNoun()
            && isAny
            && modal.flatMap(word -> cues.find(Stand.AUXILIARY, word.lemma())).isPresent();
    if (isOpen) {
      standing.add(IMAGINED, modal.orElseThrow(IllegalStateException::new).span());
    }
    return isOpen;
  }

  /** "talks are likely", "an attack is possible". */
  private boolean hasPredicateCue(Token above, Standing standing) {
    Optional<Cue> cue =
        above.isVerb() ? Optional.empty() : cues.find(Stand.MODIFIER, above.lemma());
    cue.ifPresent(found -> standing.add(found, above.span()));
    return cue.isPresent();
  }

  /** "will meet and sign": the helping verb of the first counts for those that have none. */
  private void shared(Token below, Token above, Standing standing) {
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
  private void besides(Token token, Standing standing) {
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
    if (NOBODY.contains(party.lemma())) {
      standing.deny(party.span());
    }
    sentence.children(party, Relation.NEGATION, Relation.COORDINATOR).stream()
        .filter(child -> NO.contains(child.lemma()) && !isNoLess(child))
        .findFirst()
        .ifPresent(child -> standing.deny(child.span()));
  }

  /** "no fewer than 12" are some. */
  private boolean isNoLess(Token no) {
    int at = no.index() + 1;
    return at + 1 < sentence.tokens().size() && sentence.token(at + 1).lemma().equals("than");
  }

  private void modifier(Token child, Standing standing) {
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

  /** How sure a certainty is, for whoever weighs events. */
  static double weight(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> 1.0;
      case PROBABLE -> 0.95;
      case POSSIBLE -> 0.85;
    };
  }
}
