package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.ActorMention;
import org.dateline.actor.Sector;
import org.dateline.event.Event;
import org.dateline.event.EventDate;
import org.dateline.event.codebook.Codebook;
import org.dateline.event.scene.Findings;
import org.dateline.lexicon.Countries;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.place.Place;
import org.dateline.speech.Attributions;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.time.TimeExpression;

/**
 * A sentence built by hand, word by word: {@code word|lemma|TAG|head|RELATION}, heads counted from
 * 0, the root's head is -1. So the coder's rules are tested without an engine.
 */
final class Wording {

  private static final EventCoder CODER =
      new EventCoder(Codebook.standard(), id -> Optional.empty(), Countries.load());

  private final Text text;
  private final Sentence sentence;
  private final List<ActorMention> mentions = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();

  Wording(String... words) {
    StringBuilder chars = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : words) {
      String[] part = word.split("\\|", -1);
      int start = chars.length();
      chars.append(part[0]);
      tokens.add(
          new Token(
              tokens.size(),
              Span.of(start, chars.length()),
              part[0],
              part[1],
              wordClass(part[2], part[4]),
              part[2],
              Integer.parseInt(part[3]),
              Relation.valueOf(part[4])));
      chars.append(' ');
    }
    text = Text.received(chars.toString());
    sentence = new Sentence(0, Span.of(0, chars.length()), tokens, true);
  }

  private static WordClass wordClass(String tag, String relation) {
    if (relation.endsWith("AUXILIARY") || relation.equals("COPULA") || tag.equals("MD")) {
      return WordClass.AUXILIARY;
    }
    return switch (tag.substring(0, 2)) {
      case "VB" -> WordClass.VERB;
      case "NN" -> tag.startsWith("NNP") ? WordClass.PROPER_NOUN : WordClass.NOUN;
      case "JJ" -> WordClass.ADJECTIVE;
      case "RB" -> WordClass.ADVERB;
      case "PR" -> WordClass.PRONOUN;
      case "DT", "WD" -> WordClass.DETERMINER;
      case "CD" -> WordClass.NUMBER;
      case "CC" -> WordClass.CONJUNCTION;
      case "IN" -> WordClass.PREPOSITION;
      default -> WordClass.OTHER;
    };
  }

  /** Makes a word the mention of a state's government. */
  Wording state(int at, String country) {
    return actor(at, country.toLowerCase(Locale.ROOT) + ".gov", ActorKind.GOVERNMENT, country);
  }

  Wording press(int at) {
    Actor actor = new Actor("a.press", "A Press", ActorKind.MEDIA, null, List.of(Sector.JRN));
    mentions.add(mention(at, actor));
    return this;
  }

  private Wording actor(int at, String id, ActorKind kind, String country) {
    mentions.add(mention(at, new Actor(id, id, kind, country, List.of(Sector.GOV))));
    return this;
  }

  private ActorMention mention(int at, Actor actor) {
    return new ActorMention(
        text.words(sentence.token(at).span()),
        0,
        at,
        actor,
        actor.kind(),
        actor.country(),
        actor.sectors(),
        "test",
        "");
  }

  Wording place(int at, String country) {
    places.add(
        new Place(
            text.words(sentence.token(at).span()),
            sentence.token(at).text(),
            null,
            0,
            0,
            country,
            null,
            Place.Precision.CITY,
            Place.Role.LOCATION,
            null,
            List.of()));
    return this;
  }

  Coded coded() {
    return CODER.code(
        new Findings(
            text,
            List.of(sentence),
            mentions,
            places,
            times,
            Attributions.none(),
            (EventDate) null));
  }

  List<Event> events() {
    return coded().events();
  }

  /** {@code ASSAULT(isr.gov > syr.gov)}, with the words of parties that no actor is known for. */
  List<String> told() {
    return events().stream()
        .map(
            event ->
                event.type()
                    + "("
                    + names(event.actors())
                    + " > "
                    + names(event.recipients())
                    + ")")
        .toList();
  }

  private static String names(List<org.dateline.event.Party> parties) {
    return String.join(
        ", ", parties.stream().map(p -> p.actor() == null ? p.text() : p.actor()).toList());
  }
}
