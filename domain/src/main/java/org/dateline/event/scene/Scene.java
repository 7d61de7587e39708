package org.dateline.event.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.actor.ActorMention;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.place.Place;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** A sentence with what was found in it before its events: who, where and when. Immutable. */
public final class Scene {

  private final Text text;
  private final Sentence sentence;
  private final List<Place> places;
  private final List<TimeExpression> times;
  private final List<@Nullable ActorMention> byToken;
  private final @Nullable ActorMention antecedent;
  private final @Nullable Place ground;
  private final @Nullable ActorMention police;

  /**
   * @param mentions those of this sentence, in any order
   * @param places those of this sentence
   * @param times those of this sentence
   * @param antecedent whom a pronoun may stand for: the subject of the sentence before, or null
   * @param ground where the story is set, or null
   * @param police the police who did something in the story so far, or null
   */
  public Scene(
      Text text,
      Sentence sentence,
      List<ActorMention> mentions,
      List<Place> places,
      List<TimeExpression> times,
      @Nullable ActorMention antecedent,
      @Nullable Place ground,
      @Nullable ActorMention police) {
    this.text = text;
    this.sentence = sentence;
    this.places = List.copyOf(places);
    this.times = List.copyOf(times);
    this.byToken = byToken(sentence, mentions);
    this.antecedent = antecedent;
    this.ground = ground;
    this.police = police;
  }

  private static List<@Nullable ActorMention> byToken(
      Sentence sentence, List<ActorMention> mentions) {
    List<@Nullable ActorMention> found = new ArrayList<>();
    sentence.tokens().forEach(token -> found.add(null));
    List<ActorMention> longestLast =
        mentions.stream()
            .sorted((a, b) -> Integer.compare(a.words().span().length(), b.words().span().length()))
            .toList();
    for (ActorMention mention : longestLast) {
      for (Token token : tokensIn(sentence, mention.words().span())) {
        found.set(token.index(), mention);
      }
    }
    for (ActorMention mention : mentions) {
      if (mention.head() >= 0 && mention.head() < found.size()) {
        found.set(mention.head(), mention);
      }
    }
    return found;
  }

  private static List<Token> tokensIn(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < tokens.size() && tokens.get(end).span().start() < span.end()) {
      end++;
    }
    return tokens.subList(low, end);
  }

  public Text text() {
    return text;
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<Place> places() {
    return places;
  }

  public List<TimeExpression> times() {
    return times;
  }

  public Optional<ActorMention> antecedent() {
    return Optional.ofNullable(antecedent);
  }

  /** A place in the country where the story is set, if it is mostly in one. */
  public Optional<Place> ground() {
    return Optional.ofNullable(ground);
  }

  /** The police who did something in the story so far. */
  public Optional<ActorMention> police() {
    return Optional.ofNullable(police);
  }

  /** The actor that this word names or is part of the name of. */
  public Optional<ActorMention> mention(Token token) {
    return Optional.ofNullable(byToken.get(token.index()));
  }

  /** The place that this word names, if it stands there as a place. */
  public Optional<Place> place(Token token) {
    return places.stream()
        .filter(place -> place.role() == Place.Role.LOCATION)
        .filter(place -> place.words().span().contains(token.span()))
        .findFirst();
  }

  /** The word that governs the others of a span: the one whose own governor lies outside. */
  public Optional<Token> headOf(Span span) {
    return tokensIn(sentence, span).stream()
        .filter(
            token ->
                token.head() == Token.NONE || !span.contains(sentence.token(token.head()).span()))
        .findFirst();
  }
}
