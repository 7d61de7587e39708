package org.dateline.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.Phrases;
import org.dateline.lexicon.Word;
import org.dateline.lexicon.WordRow;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.place.Place.Precision;
import org.dateline.place.Toponym.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Whether words of a sentence that some place bears as its name are that name here. There is a town
 * for nearly every word: the smaller it is, the more must speak for it.
 */
final class Scrutiny {

  private static final Set<String> EVERYDAY = PlaceWords.TOPONYMS.of("everyday");
  private static final Set<String> NEVER = PlaceWords.TOPONYMS.of("never");
  private static final Set<String> REGION = PlaceWords.TOPONYMS.of("region");
  private static final Set<String> SETTLEMENT = PlaceWords.TOPONYMS.of("settlement");
  private static final Set<String> WIDER = PlaceWords.TOPONYMS.of("wider");
  private static final Set<String> FEATURE = PlaceWords.TOPONYMS.of("feature");
  private static final Set<String> FACILITY = PlaceWords.TOPONYMS.of("facility");

  private static final double PROMINENT = 5.5;
  private static final double FAMOUS = 7;
  private static final double LEAST = 3;
  private static final double KNOWN_ACRONYM = 6;
  private static final int SHORT = 3;
  private static final int ABBREVIATION = 5;

  private final Lookup lookup;
  private final Sentence sentence;
  private final WordRow row;
  private final List<Name> names;
  private final Vicinity vicinity;
  private int lastPlace = -1;

  Scrutiny(Lookup lookup, Sentence sentence, WordRow row, List<Name> names) {
    this.lookup = lookup;
    this.sentence = sentence;
    this.row = row;
    this.names = names;
    this.vicinity = new Vicinity(sentence);
  }

  /** What speaks for these words' being the name of a place; empty if too little. */
  Optional<Evidence> of(Phrases.Match<Candidate> match, boolean isMasked) {
    String key = row.key(match.first(), match.end());
    int first = row.words().get(match.first()).token();
    int last = row.words().get(match.end() - 1).token();
    boolean isCountry = match.value().precision() == Precision.COUNTRY;
    double weight = match.values().stream().mapToDouble(Candidate::weight).max().orElse(0);
    Name name = name(first, last);
    if (NEVER.contains(key)
        || vicinity.isMoney(first, last)
        || (!isCountry && vicinity.isTitled(first))
        || (isAbbreviation(match) && !isStated(match))
        || (!isCountry && isAcronym(match, name))) {
      return Optional.empty();
    }
    boolean isEveryday = EVERYDAY.contains(key) && !isCountry;
    boolean isKnown = weight >= PROMINENT && !isEveryday;
    if (isMasked
        || isWithin(name, first, last, Name.Kind.ORGANIZATION)
        || vicinity.isOfThing(first, last)) {
      // "Farmers' Union of South Australia": a name of two words is hardly anything else.
      boolean isRegion =
          match.end() - match.first() > 1 && match.value().precision() == Precision.ADMIN1;
      return isKnown || isRegion ? Optional.of(Evidence.PART_OF_NAME) : Optional.empty();
    }
    if (name == null) {
      return unnamed(match, isKnown, isEveryday);
    }
    return switch (name.kind()) {
      case LOCATION -> located(name, match, first, last, isEveryday, isKnown);
      case ORGANIZATION -> isKnown ? sure() : slight(match, isEveryday);
      case PERSON ->
          isSame(name, first, last)
                  && (isCountry || (weight >= FAMOUS && vicinity.isBehindPreposition(first)))
              ? sure()
              : Optional.empty();
    };
  }

  private static Optional<Evidence> sure() {
    return Optional.of(Evidence.SURE);
  }

  private Optional<Evidence> unnamed(
      Phrases.Match<Candidate> match, boolean isKnown, boolean isEveryday) {
    boolean isProper =
        sentence
            .tokens()
            .subList(
                row.words().get(match.first()).token(),
                row.words().get(match.end() - 1).token() + 1)
            .stream()
            .anyMatch(token -> token.wordClass() == WordClass.PROPER_NOUN);
    if (!isProper) {
      return Optional.empty();
    }
    boolean isSaid = isStated(match) || vicinity.isCalled(row.words().get(match.first()).token());
    return isKnown || isSaid ? sure() : slight(match, isEveryday);
  }

  private Optional<Evidence> slight(Phrases.Match<Candidate> match, boolean isEveryday) {
    int first = row.words().get(match.first()).token();
    boolean isOfSize = match.values().stream().anyMatch(c -> c.weight() >= LEAST);
    boolean isPlaced = vicinity.isBehindPreposition(first) || vicinity.isListed(first, lastPlace);
    return isOfSize && !isEveryday && isPlaced ? Optional.of(Evidence.SLIGHT) : Optional.empty();
  }

  /** Remembers where the last place ended, of which the next may be the next in a list. */
  void found(int last) {
    lastPlace = last;
  }

  /** "Miss" and "Mass" are states only with their full stop, or behind a town. */
  private boolean isAbbreviation(Phrases.Match<Candidate> match) {
    Word word = row.words().get(match.first());
    String name = WordRow.of(match.value().name()).key();
    return match.end() == match.first() + 1
        && match.value().precision() == Precision.ADMIN1
        && word.shape() == Word.Shape.CAPITAL
        && word.key().length() <= ABBREVIATION
        && !(name + " ").startsWith(word.key() + " ")
        && name.startsWith(word.key().substring(0, 1))
        && !sentence.token(word.token()).text().contains(".");
  }

  /** Words that the recogniser takes for a place, or for a part of its name. */
  private Optional<Evidence> located(
      Name name,
      Phrases.Match<Candidate> match,
      int first,
      int last,
      boolean isEveryday,
      boolean isKnown) {
    boolean isWhole = name.first() == first && name.last() == last;
    if (isEveryday && !isWhole && !isStated(match)) {
      return Optional.empty();
    }
    for (int i = name.first(); i < first; i++) {
      if (!WIDER.contains(vicinity.lower(i)) && !isPlaceAlone(name.first(), first)) {
        return Optional.empty();
      }
    }
    if (name.last() <= last) {
      return sure();
    }
    String next = vicinity.lower(last + 1);
    if (FEATURE.contains(next)) {
      return isKnown ? Optional.of(Evidence.PART_OF_NAME) : Optional.empty();
    }
    boolean isKind = REGION.contains(next) || SETTLEMENT.contains(next);
    return isKind || isPlaceAlone(last + 1, name.last() + 1) ? sure() : Optional.empty();
  }

  /** Whether the tokens before {@code end} are a place name, so that two stand side by side. */
  private boolean isPlaceAlone(int first, int end) {
    for (int i = 0; i < row.words().size(); i++) {
      if (row.words().get(i).token() == first) {
        return lookup
            .longest(row, i)
            .filter(match -> row.words().get(match.end() - 1).token() >= end - 1)
            .isPresent();
      }
    }
    return false;
  }

  private @Nullable Name name(int first, int last) {
    return names.stream()
        .filter(name -> name.first() <= last && name.last() >= first)
        .findFirst()
        .orElse(null);
  }

  private static boolean isWithin(@Nullable Name name, int first, int last, Name.Kind kind) {
    return name != null
        && name.kind() == kind
        && name.first() <= first
        && name.last() >= last
        && name.last() - name.first() > last - first;
  }

  /** "U.N." is no town in Gujarat; "NSW" is a state, and "Austin, TX" has one behind it. */
  private boolean isAcronym(Phrases.Match<Candidate> match, @Nullable Name name) {
    Word word = row.words().get(match.first());
    boolean isShort =
        match.end() == match.first() + 1
            && word.key().length() <= SHORT
            && word.shape() == Word.Shape.CAPS;
    boolean isLocated = name != null && name.kind() == Name.Kind.LOCATION;
    boolean isKnown =
        (word.key().length() == SHORT || isLocated)
            && match.values().stream().anyMatch(c -> c.weight() >= KNOWN_ACRONYM);
    return isShort && !isKnown && !isStated(match);
  }

  /** Whether it is followed by what it lies in, or follows what lies in it: "Paris, Texas". */
  private boolean isStated(Phrases.Match<Candidate> match) {
    boolean isFollowed =
        isComma(match.end())
            && at(match.end() + 1)
                .filter(wider -> Inside.any(match.values(), wider.values()))
                .isPresent();
    return isFollowed || follows(match);
  }

  private boolean follows(Phrases.Match<Candidate> match) {
    for (int i = match.first() - 2;
        i >= 0 && i > match.first() - 6 && isComma(match.first() - 1);
        i--) {
      boolean isInside =
          at(i)
              .filter(narrow -> narrow.end() == match.first() - 1)
              .filter(narrow -> Inside.any(narrow.values(), match.values()))
              .isPresent();
      if (isInside) {
        return true;
      }
    }
    return false;
  }

  private Optional<Phrases.Match<Candidate>> at(int word) {
    return word < row.words().size() ? lookup.longest(row, word) : Optional.empty();
  }

  private boolean isComma(int at) {
    return at < row.words().size() && row.words().get(at).key().equals(",");
  }

  /** Whether all words of a name are written as one, and it is no hospital or the like. */
  static boolean isProperName(Sentence sentence, Name name) {
    List<Token> tokens = sentence.tokens().subList(name.first(), name.last() + 1);
    String last = tokens.get(tokens.size() - 1).text().toLowerCase(Locale.ROOT);
    boolean isWord =
        tokens.size() == 1
            && (last.length() <= SHORT || EVERYDAY.contains(last) || NEVER.contains(last));
    return !isWord
        && !FACILITY.contains(last)
        && Character.isUpperCase(tokens.get(0).text().charAt(0));
  }

  private static boolean isSame(Name name, int first, int last) {
    return name.first() == first && name.last() == last;
  }
}
