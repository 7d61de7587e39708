package org.dateline.event.scene;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Status;
import org.dateline.event.Status.Certainty;
import org.dateline.event.Status.Modality;
import org.dateline.event.codebook.LightVerbs.Subject;
import org.dateline.event.codebook.StatusCues;
import org.dateline.event.codebook.StatusCues.Cue;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/**
 * In what sense an event is told: decided on the way from its words up to the root of the sentence.
 * What is condemned or remembered stays a fact, what is sought, feared or prevented does not.
 */
public final class StatusJudge {

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

  private static final Cue IMAGINED =
      new Cue(Modality.HYPOTHETICAL, false, Certainty.POSSIBLE, false);

  private final Sentence sentence;
  private final Clauses clauses;
  private final Carriers carriers;
  private final Governors governors;
  private final Beside beside;
  private final Conjecture conjecture;
  private final Set<String> mulling;
  private final Set<String> beforeGerund;
  private final Set<String> circumstances;
  private final Set<String> wishes;
  private final Set<String> performed;

  public StatusJudge(
      Sentence sentence, Clauses clauses, Carriers carriers, StatusCues cues, WordSets sets) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.carriers = carriers;
    this.governors = new Governors(sentence, cues);
    this.beside = new Beside(sentence, clauses, cues, sets);
    this.conjecture = new Conjecture(sentence, clauses, cues);
    this.mulling = sets.set("mulling");
    this.beforeGerund = sets.set("before-gerund");
    this.circumstances = sets.set("circumstance");
    this.wishes = sets.set("wish");
    this.performed = sets.set("perform");
  }

  public Status judge(Match match) {
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
    conjecture.caused(carrier, standing);
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
          && (conjecture.isImagined(below, above, standing) || hasPredicateCue(above, standing));
    }
    // "Asked for help after an attack": the attack is not asked for.
    boolean isCause = above.lemma().equals("due") && relation == Relation.OBLIQUE;
    if (isCause || circumstances.contains(sentence.preposition(below))) {
      return false;
    }
    if (below.tag().equals("VBG") && mulling.contains(above.lemma())) {
      standing.add(IMAGINED, above.span());
    }
    if (isInstrument(below, above)) {
      beside.of(above, standing);
      return true;
    }
    if (relation == Relation.ADVERBIAL_CLAUSE) {
      return adverbial(below, above, standing);
    }
    Optional<Cue> cue = governors.cue(above);
    cue.ifPresent(found -> standing.add(found, above.span()));
    if (relation == Relation.OPEN_COMPLEMENT || cue.isPresent()) {
      beside.of(above, standing);
      return true;
    }
    return relation == Relation.NOUN_MODIFIER || relation == Relation.NOUN_CLAUSE;
  }

  /** "is to be hit with sanctions": what is done with them; known ones were there before. */
  private boolean isInstrument(Token noun, Token verb) {
    return noun.relation() == Relation.OBLIQUE
        && verb.isVerb()
        && sentence.preposition(noun).equals("with")
        && !sentence.isDefinite(noun)
        && governors.cue(verb).isEmpty();
  }

  /** "accused … of bombing", "to combat …": only gerunds behind a preposition, and aims. */
  private boolean adverbial(Token below, Token above, Standing standing) {
    if (clauses.isInfinitive(below)) {
      governors.cue(above).ifPresent(c -> standing.add(c, above.span()));
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
    } else if (marks.stream().anyMatch(beforeGerund::contains)) {
      governors.cue(above).ifPresent(c -> standing.add(c, above.span()));
    }
    return false;
  }

  /** "talks are likely", "an attack is possible". */
  private boolean hasPredicateCue(Token above, Standing standing) {
    Optional<Cue> cue = governors.predicate(above);
    cue.ifPresent(found -> standing.add(found, above.span()));
    return cue.isPresent();
  }

  /** How sure a certainty is, for whoever weighs events. */
  public static double weight(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> 1.0;
      case PROBABLE -> 0.95;
      case POSSIBLE -> 0.85;
    };
  }
}
