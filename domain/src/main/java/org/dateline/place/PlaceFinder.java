package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.document.Dateline;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Phrases;
import org.dateline.lexicon.Sport;
import org.dateline.lexicon.WordRow;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.place.Place.Role;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the places of a story and says which they are. Immutable and safe for all threads. */
public final class PlaceFinder {

  private final Countries countries;
  private final Gazetteer gazetteer;
  private final ToponymFinder toponyms;
  private final StatementReader statements;
  private final PlaceWriter writer;

  /**
   * A finder on these lists.
   *
   * @param properNames names of actors, within which a place is part of a name
   */
  public PlaceFinder(Countries countries, Gazetteer gazetteer, Phrases<?> properNames) {
    this.countries = countries;
    this.gazetteer = gazetteer;
    this.toponyms = new ToponymFinder(countries, properNames);
    this.statements = new StatementReader(countries, gazetteer);
    this.writer = new PlaceWriter(countries);
  }

  /**
   * The places of a story in reading order, that of the dateline first.
   *
   * @param names what the recogniser found, sentence by sentence
   */
  public List<Place> find(
      Text text, List<Sentence> sentences, List<List<Name>> names, @Nullable Dateline dateline) {
    Lookup lookup = new Lookup(gazetteer);
    List<Toponym> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      found.addAll(toponyms.find(sentences.get(i), names.get(i), lookup));
    }
    List<Candidate> filed = filed(dateline);
    Company company = company(sentences, found, filed);
    List<Toponym> named = Echoes.with(Support.among(found, company), sentences, names);
    Resolver resolver = new Resolver(company, statements, named, filed);
    List<Place> places = new ArrayList<>();
    if (dateline != null && !filed.isEmpty()) {
      writer.filed(text, dateline, resolver.filed()).ifPresent(places::add);
    }
    boolean isSport = Sport.isReport(sentences.stream().map(Sentence::lemmas).toList());
    resolver.each((toponym, choice) -> places.add(writer.place(text, toponym, choice, isSport)));
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
    found.stream()
        .filter(toponym -> toponym.evidence() == Toponym.Evidence.SURE)
        .forEach(toponym -> company.add(toponym.candidates()));
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
    List<Candidate> whole = gazetteer.named(dateline.place());
    int comma = dateline.place().indexOf(',');
    if (!whole.isEmpty() || comma <= 0) {
      return whole;
    }
    List<Candidate> all = gazetteer.named(dateline.place().substring(0, comma));
    List<Candidate> wider = gazetteer.named(dateline.place().substring(comma + 1));
    List<Candidate> stated = all.stream().filter(place -> Inside.lies(place, wider)).toList();
    return stated.isEmpty() ? all : stated;
  }
}
