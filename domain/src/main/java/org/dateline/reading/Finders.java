package org.dateline.reading;

import org.dateline.actor.ActorDirectory;
import org.dateline.actor.ActorFinder;
import org.dateline.actor.ActorLexicon;
import org.dateline.event.codebook.Codebook;
import org.dateline.event.coding.EventCoder;
import org.dateline.lexicon.Countries;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceFinder;
import org.dateline.speech.AttributionFinder;
import org.dateline.speech.SpeechLexicon;
import org.dateline.time.TimeFinder;

/** What finds things in sentences that are parsed, with the lexicons that come with Dateline. */
record Finders(
    TimeFinder times,
    PlaceFinder places,
    ActorFinder actors,
    ActorDirectory directory,
    AttributionFinder speech,
    Codebook codebook,
    EventCoder events) {

  /**
   * Loads all lists: the gazetteer, the actors, the words of speech and events.
   *
   * @throws org.dateline.lexicon.BrokenLexicon if one of them has a fault
   */
  static Finders load() {
    Countries countries = Countries.load();
    ActorLexicon lexicon = ActorLexicon.load(countries);
    Codebook codebook = Codebook.standard();
    return new Finders(
        new TimeFinder(),
        new PlaceFinder(countries, Gazetteer.load(countries), lexicon.properNames()),
        new ActorFinder(lexicon),
        ActorDirectory.of(lexicon),
        new AttributionFinder(SpeechLexicon.load()),
        codebook,
        new EventCoder(codebook, lexicon::actor, countries));
  }
}
