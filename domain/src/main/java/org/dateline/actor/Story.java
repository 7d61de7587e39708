package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.parsing.Sentence;
import org.dateline.place.Company;
import org.dateline.place.Place;
import org.dateline.text.Text;

/** What is known of a story before its actors are: its words, its day, its places. */
record Story(Text text, LocalDate day, List<Place> places, Company company) {

  Story {
    places = List.copyOf(places);
  }

  /** The one country in which the sentence places something, else the country of the story. */
  Optional<String> countryAt(Sentence sentence) {
    List<String> here =
        places.stream()
            .filter(place -> place.role() == Place.Role.LOCATION)
            .filter(place -> sentence.span().contains(place.words().span()))
            .flatMap(place -> Optional.ofNullable(place.country()).stream())
            .distinct()
            .limit(2)
            .toList();
    return here.size() == 1 ? Optional.of(here.get(0)) : company.dominant();
  }
}
