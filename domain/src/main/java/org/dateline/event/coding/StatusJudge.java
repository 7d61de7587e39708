package org.dateline.event.coding;

import java.util.EnumSet;
import java.util.List;
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

  private static final Cue OPEN = new Cue(Modality.CONDITIONAL, false, Certainty.POSSIBLE, false);

  private static final Cue IMAGINED =
      new Cue(Modality.HYPOTHETICAL, false, Certainty.POSSIBLE, false);

  /** Behind these a gerund is only an idea: "spoke of bombing", "suggested arming". */
  private static final Set<String> MULLING =
      Set.of(
          "speak",
          "talk",
          "suggest",
          "discuss",
          "recommend",
          "propose",
          "mull",
          "consider",
          "contemplate",
          "debate",
          "advocate",
          "favour",
          "favor",
          "imagine");

  private static final Set<String> ONE = Set.of("a", "an", "another", "every");

  private static final Set<String> BEFORE_GERUND =
      Set.of("of", "from", "against", "for", "on", "at", "toward", "towards");

  private final Sentence sentence;
  private final Clauses clauses;
  private final Carriers carriers;
  private final StatusCues cues;
  private final Beside beside;
  private final Set<String> circumstances;
  private final Set<String> wishes;
  private final Set<String> performed;

  StatusJudge(
      Sentence sentence, Clauses clauses, Carriers carriers, StatusCues cues, WordSets sets) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.carriers = carriers;
    this.cues = cues;
    this.beside = new Beside(sentence, clauses, cues, sets);
    this.circumstances = sets.set("circumstance");
    this.wishes = sets.set("wish");
    this.performed = sets.set("perform");
  }

  Status judge(Match match) {
    Token trigger = match.token();
    Standing standing = new Standing();
    ofObject(match, standing);
    Optional<Token> carrier = carriers.of(trigger).map(c -> carry(c, standing));
    beside.of(trigger, standing);
    Token from = trigger;
    if (carrier.isPresent()) {
      beside.of(carrier.get(), standing);
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
    boolean isUnderWay =
        carrier.light().subject() == Subject.MEDIATOR
            && carrier.verb().tag().equals("VBG")
            && sentence.child(carrier.verb(), Relation.AUXILIARY).isPresent();
    // "Is mediating a truce": there is none yet.
    standing.modality(
        isUnderWay ? Modality.SOUGHT : carrier.light().modality(), carrier.verb().span());
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
        sentence
            .children(object, Relation.ADJECTIVE)
            .forEach(child -> beside.modifier(child, standing));
      }
    }
  }

  /** One step up; false where what stands higher no longer bears on the event. */
  private boolean step(Token below, Token above, Standing standing) {
    Relation relation = below.relation();
    if (relation == Relation.CONJUNCT) {
      beside.shared(below, above, standing);
      return true;
    }
    if (relation == Relation.APPOSITION || relation == Relation.COMPOUND) {
      return true;
    }
    if (!BELOW_A_CUE.contains(relation)) {
      return relation == Relation.SUBJECT
          && (isImagined(below, above, standing) || hasPredicateCue(above, standing));
    }
    // "Asked for help after an attack": the attack is not asked for.
    boolean isCause = above.lemma().equals("due") && relation == Relation.OBLIQUE;
    if (isCause || circumstances.contains(sentence.preposition(below))) {
      return false;
    }
    if (below.tag().equals("VBG") && MULLING.contains(above.lemma())) {
      standing.add(IMAGINED, above.span());
    }
    if (relation == Relation.ADVERBIAL_CLAUSE) {
      return adverbial(below, above, standing);
    }
    Optional<Cue> cue = governing(above);
    cue.ifPresent(found -> standing.add(found, above.span()));
    if (relation == Relation.OPEN_COMPLEMENT || cue.isPresent()) {
      beside.of(above, standing);
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
    List<String> marks =
        sentence.children(below, Relation.MARKER, Relation.CASE).stream()
            .map(Token::lemma)
            .toList();
    if (marks.contains("against")) {
      // "warned them against sending troops": they have not sent any, nor said they would.
      standing.add(IMAGINED, above.span());
    } else if (marks.stream().anyMatch(BEFORE_GERUND::contains)) {
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
    boolean isBare =
        sentence
            .child(noun, Relation.RELATIVE_CLAUSE, Relation.NOUN_CLAUSE, Relation.NOUN_MODIFIER)
            .isEmpty();
    boolean isAny =
        sentence.children(noun, Relation.DETERMINER).stream()
            .anyMatch(word -> word.lemma().equals("any") || (isBare && ONE.contains(word.lemma())));
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

  /** How sure a certainty is, for whoever weighs events. */
  static double weight(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> 1.0;
      case PROBABLE -> 0.95;
      case POSSIBLE -> 0.85;
    };
  }
}
