package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.parsing.Sentence;
import org.dateline.place.Company;
import org.dateline.place.Place;
import org.dateline.text.Span;
import org.dateline.text.Text;

/**
 * What is known of a story before its actors are: its words, its day, its places.
 *
 * @param places by the index of their sentence
 */
record Story(Text text, LocalDate day, Map<Integer, List<Place>> places, Company company) {

  Story {
    places = Map.copyOf(places);
  }

  /**
   * A story whose places are sorted into its sentences.
   *
   * @param places in reading order
   */
  static Story of(
      Text text, LocalDate day, List<Sentence> sentences, List<Place> places, Company company) {
    Map<Integer, List<Place>> sorted = new HashMap<>();
    int next = 0;
    for (Sentence sentence : sentences) {
      while (next < places.size()
          && places.get(next).words().span().start() < sentence.span().end()) {
        Place place = places.get(next);
        if (sentence.span().contains(place.words().span())) {
          sorted.computeIfAbsent(sentence.index(), index -> new ArrayList<>()).add(place);
        }
        next++;
      }
    }
    return new Story(text, day, sorted, company);
  }

  List<Place> placesIn(Sentence sentence) {
    return places.getOrDefault(sentence.index(), List.of());
  }

  /** Whether the words there are a team's. */
  boolean isTeam(Sentence sentence, Span words) {
    return placesIn(sentence).stream()
        .anyMatch(place -> place.role() == Place.Role.TEAM && place.words().span().overlaps(words));
  }

  /** The one country in which the sentence places something, else the country of the story. */
  Optional<String> countryAt(Sentence sentence) {
    List<String> here =
        placesIn(sentence).stream()
            .filter(place -> place.role() == Place.Role.LOCATION)
            .flatMap(place -> Optional.ofNullable(place.country()).stream())
            .distinct()
            .limit(2)
            .toList();
    return here.size() == 1 ? Optional.of(here.get(0)) : company.dominant();
  }
}
