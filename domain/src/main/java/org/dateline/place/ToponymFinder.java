package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.Phrases;
import org.dateline.lexicon.Word;
import org.dateline.lexicon.WordRow;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/** Finds the words of a sentence that may name a place. Immutable. */
final class ToponymFinder {

  /** Names of towns that are far more often something else; only the recogniser may see them. */
  private static final Set<String> EVERYDAY =
      Set.of(
          "may",
          "march",
          "august",
          "police",
          "man",
          "van",
          "male",
          "most",
          "same",
          "bar",
          "nice",
          "reading",
          "mobile",
          "bath",
          "split",
          "batman",
          "general",
          "union",
          "army",
          "president",
          "minister",
          "sunday",
          "monday",
          "friday",
          "saturday",
          "of",
          "central",
          "university",
          "court",
          "independence",
          "liberty",
          "hope",
          "victoria",
          "santiago",
          "san",
          "santa",
          "new",
          "old",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "center",
          "centre",
          "orange",
          "enterprise",
          "commerce",
          "bell",
          "best",
          "mission",
          "young",
          "along",
          "date",
          "sale",
          "sur",
          "asia",
          "pacific",
          "gulf",
          "state",
          "border",
          "force",
          "peace",
          "media",
          "buy",
          "they",
          "we",
          "as",
          "is",
          "so",
          "no",
          "us",
          "me",
          "my",
          "he",
          "council",
          "senate",
          "congress",
          "assembly",
          "party",
          "church",
          "islam",
          "muslim",
          "allah");

  private static final double PROMINENT = 5.5;
  private static final double FAMOUS = 7;
  private static final int SHORT = 3;

  private final Phrases<Candidate> places;
  private final Phrases<?> properNames;

  ToponymFinder(Phrases<Candidate> places, Phrases<?> properNames) {
    this.places = places;
    this.properNames = properNames;
  }

  List<Toponym> find(Sentence sentence, List<Name> names) {
    WordRow row = WordRow.of(sentence.tokens().stream().map(Token::text).toList());
    List<Toponym> found = new ArrayList<>();
    int masked = 0;
    for (int i = 0; i < row.words().size(); i++) {
      int from = i;
      Optional<? extends Phrases.Match<?>> proper = properNames.longest(row, from);
      masked = proper.isPresent() ? Math.max(masked, proper.get().end()) : masked;
      Optional<Phrases.Match<Candidate>> place = places.longest(row, from);
      if (place.isPresent() && isWhole(row, place.get())) {
        boolean isMasked = place.get().end() <= masked;
        boolean isActor = isMasked && isSame(place.get(), proper);
        Toponym toponym = toponym(sentence, row, place.get(), isMasked && !isActor, names);
        if (!isActor && isNamed(toponym, names)) {
          found.add(toponym);
          i = place.get().end() - 1;
        }
      }
    }
    return found;
  }

  /** Words that are an actor's name and no country are the actor. */
  private static boolean isSame(
      Phrases.Match<Candidate> place, Optional<? extends Phrases.Match<?>> proper) {
    return proper.isPresent()
        && proper.get().end() == place.end()
        && place.value().precision() != Place.Precision.COUNTRY;
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
      Sentence sentence,
      WordRow row,
      Phrases.Match<Candidate> match,
      boolean isMasked,
      List<Name> names) {
    int first = row.words().get(match.first()).token();
    int last = row.words().get(match.end() - 1).token();
    boolean isInOrganisation =
        names.stream()
            .anyMatch(
                name ->
                    name.kind() == Name.Kind.ORGANIZATION
                        && name.first() <= first
                        && name.last() >= last
                        && name.last() - name.first() > last - first);
    return new Toponym(sentence, first, last, match.values(), isMasked || isInOrganisation);
  }

  private static boolean isNamed(Toponym toponym, List<Name> names) {
    Sentence sentence = toponym.sentence();
    Token first = sentence.token(toponym.first());
    Optional<Name> name =
        names.stream()
            .filter(n -> n.first() <= toponym.last() && n.last() >= toponym.first())
            .findFirst();
    boolean isCountry = toponym.candidates().get(0).precision() == Place.Precision.COUNTRY;
    double weight = toponym.candidates().stream().mapToDouble(Candidate::weight).max().orElse(0);
    boolean isKnown = weight >= PROMINENT && !EVERYDAY.contains(WordRow.of(first.text()).key());
    if (!isCountry && isAcronym(toponym)) {
      return false;
    }
    if (toponym.isPartOfName()) {
      return isKnown;
    }
    if (name.isPresent()) {
      return switch (name.get().kind()) {
        case LOCATION -> true;
        case ORGANIZATION -> isKnown;
        case PERSON ->
            sameWords(name.get(), toponym)
                && (isCountry || (weight >= FAMOUS && isBehindPreposition(toponym)));
      };
    }
    boolean isProper =
        sentence.tokens().subList(toponym.first(), toponym.last() + 1).stream()
            .anyMatch(token -> token.wordClass() == WordClass.PROPER_NOUN);
    return isProper && isKnown;
  }

  /** "U.N." is no town in Gujarat. */
  private static boolean isAcronym(Toponym toponym) {
    List<Word> words =
        WordRow.of(
                toponym.sentence().tokens().subList(toponym.first(), toponym.last() + 1).stream()
                    .map(Token::text)
                    .toList())
            .words();
    return words.size() == 1
        && words.get(0).key().length() <= SHORT
        && words.get(0).shape() == Word.Shape.CAPS;
  }

  private static boolean isBehindPreposition(Toponym toponym) {
    return toponym.first() > 0
        && toponym.sentence().token(toponym.first() - 1).wordClass() == WordClass.PREPOSITION;
  }

  private static boolean sameWords(Name name, Toponym toponym) {
    return name.first() == toponym.first() && name.last() == toponym.last();
  }
}
