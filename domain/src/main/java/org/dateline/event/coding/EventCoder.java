package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.ActorMention;
import org.dateline.event.codebook.Codebook;
import org.dateline.event.coding.Coded.CodedSentence;
import org.dateline.event.scene.Findings;
import org.dateline.event.scene.Scene;
import org.dateline.event.standing.StoryFacts;
import org.dateline.event.standing.StoryFacts.Told;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Sport;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.place.Place;
import org.dateline.text.Span;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The coder: who did what to whom, where, when, and on whose word. Immutable, safe for all threads,
 * and linear in the number of sentences.
 */
public final class EventCoder {

  private final Codebook codebook;
  private final Function<String, Optional<Actor>> actors;
  private final Countries countries;

  /**
   * A coder that goes by this codebook.
   *
   * @param actors finds an actor by its id, for states that are only named as places
   * @param countries for states that are named in an office: "the president of China"
   */
  public EventCoder(
      Codebook codebook, Function<String, Optional<Actor>> actors, Countries countries) {
    this.actors = actors;
    this.countries = countries;
    this.codebook = codebook;
  }

  public Coded code(Findings findings) {
    Shelf<Place> places = new Shelf<>(findings.places(), place -> place.words().span());
    Shelf<TimeExpression> times = new Shelf<>(findings.times(), time -> time.words().span());
    Shelf<ActorMention> mentions = new Shelf<>(findings.mentions(), m -> m.words().span());
    EventWriter writer = new EventWriter(codebook, findings);
    StoryFacts facts = new StoryFacts(codebook, findings, actors, countries);
    List<CodedSentence> sentences = new ArrayList<>();
    ActorMention antecedent = null;
    Place ground = ground(findings.places()).orElse(null);
    ActorMention police = null;
    boolean isPlot = false;
    for (Sentence sentence : findings.sentences()) {
      Span span = sentence.span();
      List<ActorMention> here = mentions.within(span);
      police = police(sentence, here).orElse(police);
      Scene scene =
          new Scene(
              findings.text(),
              sentence,
              here,
              places.within(span),
              times.within(span),
              antecedent,
              ground,
              police);
      if (!sentence.isParsed()) {
        sentences.add(new CodedSentence(span, List.of(), "too long"));
        isPlot = false;
        continue;
      }
      SentenceCoder coder = new SentenceCoder(scene, codebook, actors, isPlot);
      isPlot = coder.tools().fiction().isPlot();
      sentences.add(sentence(coder, scene, writer, facts));
      antecedent = subject(scene).orElse(antecedent);
    }
    return new Coded(writer.events(), sentences, facts.relations(), facts.agreements());
  }

  /** The first place of the country in which at least two thirds of the story's places lie. */
  private static Optional<Place> ground(List<Place> places) {
    // A dateline is where the reporter sits; it alone does not tell where anything happened.
    List<Place> located =
        places.stream()
            .filter(p -> p.role() == Place.Role.LOCATION && p.country() != null)
            .toList();
    Map<String, Long> countries =
        located.stream().collect(Collectors.groupingBy(Place::country, Collectors.counting()));
    return located.stream()
        .filter(place -> 3 * countries.getOrDefault(place.country(), 0L) >= 2L * located.size())
        .findFirst();
  }

  /** Police who do something: dead policemen arrest nobody. */
  private static Optional<ActorMention> police(Sentence sentence, List<ActorMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.kind() == ActorKind.POLICE && mention.head() >= 0)
        .filter(mention -> sentence.token(mention.head()).relation() == Relation.SUBJECT)
        .findFirst();
  }

  private static CodedSentence sentence(
      SentenceCoder coder, Scene scene, EventWriter writer, StoryFacts facts) {
    Sentence sentence = scene.sentence();
    if (Sport.isGame(sentence.lemmas())) {
      return new CodedSentence(sentence.span(), List.of(), "not an event");
    }
    List<Draft> drafts = coder.drafts();
    List<Told> told =
        drafts.stream()
            .map(draft -> new Told(writer.write(draft, scene), draft.match().span()))
            .toList();
    facts.note(coder.tools(), told);
    List<String> once = told.stream().map(Told::event).distinct().toList();
    return new CodedSentence(sentence.span(), once, once.isEmpty() ? silence(coder) : null);
  }

  private static @Nullable String silence(SentenceCoder coder) {
    if (coder.tools().fiction().isAny()) {
      return "fiction";
    }
    return coder.hasTrigger() ? "no actor" : "no trigger";
  }

  /** Whom a pronoun in the next sentence most likely means. */
  private static Optional<ActorMention> subject(Scene scene) {
    Sentence sentence = scene.sentence();
    return sentence.tokens().stream()
        .filter(token -> token.relation() == Relation.ROOT)
        .findFirst()
        .flatMap(root -> sentence.child(root, Relation.SUBJECT, Relation.PASSIVE_SUBJECT))
        .flatMap(scene::mention);
  }
}
