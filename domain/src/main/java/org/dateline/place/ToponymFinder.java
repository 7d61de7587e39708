package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Phrases;
import org.dateline.lexicon.Word;
import org.dateline.lexicon.WordRow;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.place.Toponym.Evidence;

/** Finds the words of a sentence that may name a place. Immutable. */
final class ToponymFinder {

  private final Countries countries;
  private final Phrases<?> properNames;

  ToponymFinder(Countries countries, Phrases<?> properNames) {
    this.countries = countries;
    this.properNames = properNames;
  }

  List<Toponym> find(Sentence sentence, List<Name> names, Lookup lookup) {
    WordRow row = WordRow.of(sentence.tokens().stream().map(Token::text).toList());
    Scrutiny scrutiny = new Scrutiny(lookup, sentence, row, names);
    List<Toponym> found = new ArrayList<>();
    int masked = 0;
    for (int i = 0; i < row.words().size(); i++) {
      int from = i;
      Optional<? extends Phrases.Match<?>> proper = properNames.longest(row, from);
      masked = proper.isPresent() ? Math.max(masked, proper.get().end()) : masked;
      Optional<Phrases.Match<Candidate>> place =
          lookup.longest(row, from).filter(match -> isWhole(row, match));
      if (place.isPresent() && !isActor(place.get(), proper) && !isPeople(row, place.get())) {
        boolean isMasked = place.get().end() <= masked && !isSame(place.get(), proper);
        Optional<Evidence> evidence = scrutiny.of(place.get(), isMasked);
        if (evidence.isPresent()) {
          found.add(toponym(sentence, row, place.get(), evidence.get()));
          scrutiny.found(found.get(found.size() - 1).last());
          i = place.get().end() - 1;
        }
      }
    }
    return withUnknown(sentence, names, found);
  }

  /** Words that are an actor's name and no country are the actor. */
  private static boolean isActor(
      Phrases.Match<Candidate> place, Optional<? extends Phrases.Match<?>> proper) {
    return isSame(place, proper) && place.value().precision() != Place.Precision.COUNTRY;
  }

  private static boolean isSame(
      Phrases.Match<Candidate> place, Optional<? extends Phrases.Match<?>> proper) {
    return proper.isPresent() && proper.get().end() == place.end();
  }

  /** "Turkish", "Serbs", "White House": not a town of that name. */
  private boolean isPeople(WordRow row, Phrases.Match<Candidate> place) {
    boolean isPeople =
        !countries.adjectives().at(row, place.first(), place.end()).isEmpty()
            || !countries.metonyms().at(row, place.first(), place.end()).isEmpty()
            || !countries.people().at(row, place.first(), place.end()).isEmpty();
    return isPeople && place.value().precision() != Place.Precision.COUNTRY;
  }

  /** Whether the words do not begin or end within a token, but for "US-backed". */
  private static boolean isWhole(WordRow row, Phrases.Match<Candidate> match) {
    boolean startsInside =
        match.first() > 0
            && row.words().get(match.first() - 1).token() == row.words().get(match.first()).token();
    Word last = row.words().get(match.end() - 1);
    boolean endsInside =
        match.end() < row.words().size() && row.words().get(match.end()).token() == last.token();
    return !startsInside && (!endsInside || match.value().precision() == Place.Precision.COUNTRY);
  }

  private static Toponym toponym(
      Sentence sentence, WordRow row, Phrases.Match<Candidate> match, Evidence evidence) {
    int first = row.words().get(match.first()).token();
    int last = row.words().get(match.end() - 1).token();
    return new Toponym(sentence, first, last, match.values(), evidence);
  }

  /** Adds the names that the recogniser takes for places and the gazetteer does not have. */
  private static List<Toponym> withUnknown(
      Sentence sentence, List<Name> names, List<Toponym> found) {
    List<Toponym> all = new ArrayList<>(found);
    for (Name name : names) {
      boolean isNew =
          found.stream().noneMatch(t -> t.first() <= name.last() && t.last() >= name.first());
      if (name.kind() == Name.Kind.LOCATION && isNew && Scrutiny.isProperName(sentence, name)) {
        all.add(new Toponym(sentence, name.first(), name.last(), List.of(), Evidence.SURE));
      }
    }
    all.sort(Comparator.comparing(Toponym::span));
    return all;
  }
}
