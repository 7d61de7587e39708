package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.document.Dateline;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Country;
import org.dateline.lexicon.Phrases;
import org.dateline.lexicon.WordRow;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.place.Place.Precision;
import org.dateline.place.Place.Role;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the places of a story and says which they are. Immutable and safe for all threads. */
public final class PlaceFinder {

  private final Countries countries;
  private final Gazetteer gazetteer;
  private final ToponymFinder toponyms;

  /**
   * A finder on these lists.
   *
   * @param properNames names of actors, within which a place is part of a name
   */
  public PlaceFinder(Countries countries, Gazetteer gazetteer, Phrases<?> properNames) {
    this.countries = countries;
    this.gazetteer = gazetteer;
    this.toponyms = new ToponymFinder(gazetteer.names(), properNames);
  }

  /**
   * The places of a story in reading order, that of the dateline first.
   *
   * @param names what the recogniser found, sentence by sentence
   */
  public List<Place> find(
      Text text, List<Sentence> sentences, List<List<Name>> names, @Nullable Dateline dateline) {
    List<Toponym> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      found.addAll(toponyms.find(sentences.get(i), names.get(i)));
    }
    List<Candidate> filed = filed(dateline);
    Company company = company(sentences, found, filed);
    Ranking ranking = new Ranking(company);
    List<Place> places = new ArrayList<>();
    if (dateline != null && !filed.isEmpty()) {
      place(text, dateline, ranking.best(filed)).ifPresent(places::add);
    }
    Map<String, Candidate> settled = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      Toponym toponym = found.get(i);
      Candidate best = ranking.choose(toponym, i + 1 < found.size() ? found.get(i + 1) : null);
      String key = WordRow.of(text.at(toponym.span())).key() + " " + best.precision();
      Candidate kept = settled.putIfAbsent(key, best);
      places.add(place(text, toponym, kept == null ? best : kept));
    }
    places.sort(Comparator.comparing(place -> place.words().span()));
    return places;
  }

  /** The countries that the story speaks of, by name, adjective and place. */
  public Company company(List<Sentence> sentences, List<Place> places) {
    Company company = new Company();
    addAdjectives(company, sentences);
    places.stream()
        .filter(place -> place.role() != Role.PART_OF_NAME)
        .forEach(place -> company.add(place.country(), 1));
    return company;
  }

  private Company company(List<Sentence> sentences, List<Toponym> found, List<Candidate> filed) {
    Company company = new Company();
    company.add(filed);
    addAdjectives(company, sentences);
    found.forEach(toponym -> company.add(toponym.candidates()));
    return company;
  }

  private void addAdjectives(Company company, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      WordRow row = WordRow.of(sentence.tokens().stream().map(Token::text).toList());
      for (int i = 0; i < row.words().size(); i++) {
        countries
            .adjectives()
            .longest(row, i)
            .ifPresent(match -> company.add(match.value().iso3(), 1));
      }
    }
  }

  private List<Candidate> filed(@Nullable Dateline dateline) {
    if (dateline == null || dateline.place() == null) {
      return List.of();
    }
    List<Candidate> whole = gazetteer.names().named(dateline.place());
    int comma = dateline.place().indexOf(',');
    return whole.isEmpty() && comma > 0
        ? gazetteer.names().named(dateline.place().substring(0, comma))
        : whole;
  }

  private static Optional<Place> place(Text text, Dateline dateline, Candidate candidate) {
    String written = String.valueOf(dateline.place());
    int at = text.at(dateline.span()).indexOf(written);
    if (at < 0) {
      return Optional.empty();
    }
    int start = dateline.span().start() + at;
    return Optional.of(
        place(text, Span.of(start, start + written.length()), candidate, Role.DATELINE));
  }

  private Place place(Text text, Toponym toponym, Candidate candidate) {
    return place(text, toponym.span(), candidate, role(toponym, candidate));
  }

  private Role role(Toponym toponym, Candidate candidate) {
    if (toponym.isPartOfName()) {
      return Role.PART_OF_NAME;
    }
    Standing standing = Standing.of(toponym.sentence(), toponym.first(), toponym.last());
    boolean isActing =
        candidate.precision() == Precision.COUNTRY
            ? standing.isCountryActing() || standing.isModifier()
            : isCapital(toponym, candidate) && standing.isCapitalActing();
    return isActing ? Role.METONYM : Role.LOCATION;
  }

  private boolean isCapital(Toponym toponym, Candidate candidate) {
    WordRow row =
        WordRow.of(
            toponym.sentence().tokens().subList(toponym.first(), toponym.last() + 1).stream()
                .map(Token::text)
                .toList());
    return countries.capitals().at(row, 0, row.words().size()).stream()
        .map(Country::iso3)
        .anyMatch(iso3 -> iso3.equals(candidate.country()));
  }

  private static Place place(Text text, Span span, Candidate candidate, Role role) {
    return new Place(
        text.words(span),
        candidate.name(),
        candidate.geonames(),
        candidate.point().latitude(),
        candidate.point().longitude(),
        candidate.country(),
        candidate.admin1(),
        candidate.precision(),
        role);
  }
}
