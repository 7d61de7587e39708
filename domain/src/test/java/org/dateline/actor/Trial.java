package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.dateline.lexicon.Countries;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.corenlp.CoreNlpEngine;
import org.dateline.parsing.corenlp.LoadedEngine;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.PlaceFinder;
import org.dateline.text.Text;

/** A story read with the real engine as far as its places and actors. */
public record Trial(Text text, List<Place> places, List<ActorMention> mentions) {

  private static final Countries COUNTRIES = Countries.load();
  private static final ActorLexicon LEXICON = ActorLexicon.load(COUNTRIES);
  private static final PlaceFinder PLACES =
      new PlaceFinder(COUNTRIES, Gazetteer.load(COUNTRIES), LEXICON.properNames());
  private static final ActorFinder ACTORS = new ActorFinder(LEXICON);

  public static Trial on(String day, String story) {
    CoreNlpEngine engine = LoadedEngine.get();
    Text text = Text.received(story);
    List<Sentence> sentences = engine.parser().parse(text);
    List<List<Name>> names = sentences.stream().map(s -> engine.names().names(s)).toList();
    List<Place> places = PLACES.find(text, sentences, names, null);
    return new Trial(
        text,
        places,
        ACTORS.find(
            text,
            sentences,
            names,
            LocalDate.parse(day),
            places,
            PLACES.company(sentences, places)));
  }

  public static Trial of(String story) {
    return on("2025-07-23", story);
  }

  /** The first mention with these words. */
  ActorMention mention(String words) {
    return mentions.stream()
        .filter(mention -> mention.words().text().equals(words))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(words + " in " + mentions));
  }

  /** The id of whom these words mean, or "-" where nobody known is meant. */
  String actor(String words) {
    Actor actor = mention(words).actor();
    return actor == null ? "-" : actor.id();
  }

  boolean names(String words) {
    return mentions.stream().anyMatch(mention -> mention.words().text().equals(words));
  }

  /** The first place with these words. */
  public Place place(String words) {
    return places.stream()
        .filter(place -> place.words().text().equals(words))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(words + " in " + places));
  }
}
