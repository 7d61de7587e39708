package org.dateline.event.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.actor.Actor;
import org.dateline.event.Agreement.State;
import org.dateline.event.Status;
import org.dateline.event.Status.Certainty;
import org.dateline.event.Status.Modality;
import org.dateline.event.Status.Polarity;
import org.dateline.event.codebook.AgreementLexicon;
import org.dateline.event.codebook.AgreementLexicon.Subject;
import org.dateline.event.codebook.Codebook;
import org.dateline.event.scene.Tools;
import org.dateline.event.standing.AccordCues.Found;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the agreements that one sentence names, and how each stands by its words. */
final class AccordReader {

  /** Prepositions before a gerund that only name what might be done. */
  private static final Set<String> IDEAS =
      Set.of("about", "of", "for", "toward", "towards", "without");

  private final Sentence sentence;
  private final Tools tools;
  private final AccordNoun nouns;
  private final AccordCues cues;
  private final AccordSides sides;
  private final Set<String> circumstances;

  AccordReader(Tools tools, Codebook codebook, Function<String, Optional<Actor>> actors) {
    AgreementLexicon lexicon = codebook.agreements();
    this.sentence = tools.sentence();
    this.tools = tools;
    this.nouns = new AccordNoun(tools, lexicon);
    this.cues = new AccordCues(sentence, tools.clauses(), lexicon);
    this.sides = new AccordSides(tools, actors);
    this.circumstances = codebook.sets().set("circumstance");
  }

  List<AccordMention> read() {
    List<AccordMention> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      nouns
          .kind(token)
          .filter(kind -> !isInName(token) && !tools.fiction().tells(token))
          .ifPresent(k -> found.add(mention(token, k)));
    }
    return found;
  }

  /** "ceasefire" in "a ceasefire deal" is told by "deal". */
  private boolean isInName(Token noun) {
    return noun.relation() == Relation.COMPOUND
        && sentence.head(noun).filter(head -> nouns.kind(head).isPresent()).isPresent();
  }

  private AccordMention mention(Token noun, String kind) {
    List<Found> found = cues.of(noun, nouns.before(noun));
    List<Span> spans = new ArrayList<>();
    State state = null;
    for (Found cue : found) {
      // "close to a deal mediated by …": a go-between alone does not make it agreed.
      boolean isOnlyMediated = !cue.isAbove() && cue.cue().subject() == Subject.MEDIATOR;
      State says = isOnlyMediated && found.size() > 1 ? null : says(cue, noun);
      if (says != null) {
        spans.add(cue.word().span());
        state = state == null || says.compareTo(state) > 0 ? says : state;
      }
    }
    List<String> parties = sides.parties(noun, kind.equals(AgreementLexicon.ANY), found);
    boolean isDefinite = nouns.isDefinite(noun);
    boolean isPresumed = state == null && found.isEmpty() && isDefinite && isSo(noun);
    return new AccordMention(
        noun,
        sentence.nounPhrase(noun),
        kind,
        parties,
        sides.mediators(noun, found),
        isPresumed ? State.AGREED : state == null ? besides(noun, found) : state,
        isBackground(noun, found),
        isPresumed,
        isDefinite,
        nouns.isNew(noun),
        spans.stream().sorted().toList());
  }

  /** "the truce reached in May", "had agreed a truce", "after they agreed a truce". */
  private boolean isBackground(Token noun, List<Found> found) {
    boolean isOnlyBeside = !found.isEmpty() && found.stream().noneMatch(Found::isAbove);
    return isOnlyBeside
        || found.stream().anyMatch(cue -> tools.status(cue.word()).isBackground())
        || sentence.path(noun).stream().anyMatch(this::isCircumstance);
  }

  private boolean isCircumstance(Token word) {
    return circumstances.contains(sentence.preposition(word))
        || sentence.children(word, Relation.MARKER).stream()
            .anyMatch(mark -> circumstances.contains(mark.lemma()));
  }

  /** Where no word of the lexicon tells: "no deal", "hopes for a truce". */
  private @Nullable State besides(Token noun, List<Found> found) {
    if (!found.isEmpty()) {
      return null;
    }
    Status status = tools.status(noun);
    if (nouns.isDenied(noun)) {
      return null;
    }
    boolean isSought =
        status.modality() == Modality.SOUGHT && status.polarity() == Polarity.POSITIVE;
    return isSought ? State.SOUGHT : null;
  }

  private boolean isSo(Token word) {
    Status status = tools.status(word);
    return status.modality() == Modality.ASSERTED
        && status.polarity() == Polarity.POSITIVE
        && status.certainty() == Certainty.CERTAIN;
  }

  private @Nullable State says(Found found, Token noun) {
    State state = found.cue().state();
    if (state == null) {
      return null;
    }
    Token word = found.word();
    boolean isDenied = nouns.isDenied(noun);
    if (!found.isAbove()) {
      return isDenied || sentence.child(word, Relation.NEGATION).isPresent() ? null : state;
    }
    if (isOnlyThought(word)) {
      return null;
    }
    Status status = tools.status(word);
    boolean isNegative = isDenied || status.polarity() == Polarity.NEGATIVE;
    return switch (state) {
      case SOUGHT, OFFERED -> isNegative || !isTold(status) ? null : state;
      case AGREED -> reached(isUnderWay(word) ? State.SOUGHT : state, status, isNegative);
      case SIGNED, IN_FORCE -> reached(state, status, isNegative);
      case STALLED, BROKEN, DENIED ->
          isNegative
                  || status.modality() != Modality.ASSERTED
                  || status.certainty() == Certainty.POSSIBLE
              ? null
              : state;
    };
  }

  /** "Is mediating a truce": it is not there yet. */
  private boolean isUnderWay(Token verb) {
    return verb.tag().equals("VBG") && sentence.child(verb, Relation.AUXILIARY).isPresent();
  }

  /** What is wanted or planned is sought; what might be is nothing yet. */
  private static @Nullable State reached(State state, Status status, boolean isNegative) {
    return switch (status.modality()) {
      case ASSERTED -> isNegative ? denied(state) : state;
      case SOUGHT, PLANNED -> isNegative ? null : State.SOUGHT;
      case THREATENED, CONDITIONAL, HYPOTHETICAL -> null;
    };
  }

  /** "Not yet signed", "not kept" does not say that there is none. */
  private static @Nullable State denied(State state) {
    return state == State.AGREED ? State.DENIED : null;
  }

  /** "a plan to scrap", "hopeful of reaching": named, but not told. */
  private boolean isOnlyThought(Token word) {
    boolean isAim = word.relation() == Relation.NOUN_CLAUSE && tools.clauses().isInfinitive(word);
    boolean isIdea =
        sentence.children(word, Relation.MARKER, Relation.CASE).stream()
            .anyMatch(mark -> IDEAS.contains(mark.lemma()));
    return isAim || (isIdea && word.tag().equals("VBG"));
  }

  private static boolean isTold(Status status) {
    return switch (status.modality()) {
      case ASSERTED, SOUGHT, PLANNED -> true;
      case THREATENED, CONDITIONAL, HYPOTHETICAL -> false;
    };
  }
}
