package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.actor.Piece.Link;
import org.dateline.actor.Piece.Sort;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Country;
import org.dateline.lexicon.Phrases;
import org.dateline.lexicon.Phrases.Match;
import org.dateline.lexicon.Word;
import org.dateline.lexicon.WordRow;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into the pieces that say who is meant: longest first from the left, the lexicon
 * before the recogniser where both see the same words. Immutable.
 */
final class PieceFinder {

  /** First names that are countries or capitals as well. */
  private static final Set<String> GIVEN_NAMES =
      Set.of("jordan", "chad", "georgia", "paris", "sofia", "victoria", "washington", "israel");

  private static final Set<String> DOERS =
      Set.of(
          "brokered",
          "mediated",
          "sponsored",
          "imposed",
          "proposed",
          "drafted",
          "negotiated",
          "facilitated",
          "ordered",
          "hosted",
          "organised",
          "organized",
          "initiated");
  private static final Set<String> AGAINST = Set.of("pro", "anti", "non", "post", "pre");

  private final ActorLexicon lexicon;

  PieceFinder(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Piece> find(
      Sentence sentence, List<Name> names, List<Place> places, LocalDate day, Memory memory) {
    WordRow row = WordRow.of(sentence.tokens().stream().map(Token::text).toList());
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < row.words().size(); i++) {
      Found found = longest(sentence, row, i, day);
      if (found != null) {
        pieces.add(found.piece().linked(link(row, i, found.end())));
        i = found.end() - 1;
      }
    }
    List<Name> all = new ArrayList<>(names);
    all.addAll(new Abbreviated(sentence, names).find());
    places.forEach(place -> merge(sentence, place, pieces));
    all.forEach(name -> merge(sentence, name, pieces));
    addCarried(sentence, row, pieces, memory);
    pieces.sort(Comparator.comparingInt(Piece::first).thenComparingInt(Piece::last));
    return pieces;
  }

  private record Found(Piece piece, int end) {}

  private @Nullable Found longest(Sentence sentence, WordRow row, int at, LocalDate day) {
    Countries countries = lexicon.countries();
    Found best = null;
    best = longer(best, known(row, lexicon.named(row, at, day), Sort.NAME));
    best = longer(best, country(row, countries.names(), at, Sort.COUNTRY));
    best = longer(best, country(row, countries.metonyms(), at, Sort.METONYM));
    best = longer(best, country(row, countries.capitals(), at, Sort.CAPITAL));
    best = longer(best, known(row, lexicon.groupPeople().longest(row, at), Sort.GROUP_PEOPLE));
    best = longer(best, known(row, lexicon.groupAdjectives().longest(row, at), Sort.GROUP));
    best = longer(best, country(row, countries.people(), at, Sort.PEOPLE));
    best = longer(best, country(row, countries.adjectives(), at, Sort.ADJECTIVE));
    best = longer(best, title(sentence, row, at));
    return best == null || !isWrittenAsSuch(sentence, best.piece()) ? null : asUsed(sentence, best);
  }

  private static @Nullable Found longer(@Nullable Found best, @Nullable Found other) {
    return other != null && (best == null || other.end() > best.end()) ? other : best;
  }

  private static @Nullable Found known(WordRow row, Optional<Match<KnownActor>> match, Sort sort) {
    return match
        .map(
            m ->
                new Found(
                    Piece.of(sort, token(row, m.first()), token(row, m.end() - 1), m.value()),
                    m.end()))
        .orElse(null);
  }

  private static @Nullable Found country(WordRow row, Phrases<Country> phrases, int at, Sort sort) {
    Optional<Match<Country>> match = phrases.longest(row, at);
    return match
        .map(
            m ->
                new Found(
                    Piece.of(sort, token(row, m.first()), token(row, m.end() - 1), m.value()),
                    m.end()))
        .orElse(null);
  }

  private @Nullable Found title(Sentence sentence, WordRow row, int at) {
    Match<Title> match = lexicon.titles().longest(row, at).orElse(null);
    if (match == null || !isAtTokenEnd(row, match.end())) {
      return null;
    }
    int last = token(row, match.end() - 1);
    boolean isNoun = sentence.token(last).isNoun();
    return isNoun
        ? new Found(Piece.of(token(row, match.first()), last, match.value()), match.end())
        : null;
  }

  private static int token(WordRow row, int word) {
    return row.words().get(word).token();
  }

  private static boolean isAtTokenEnd(WordRow row, int end) {
    return end >= row.words().size() || token(row, end) != token(row, end - 1);
  }

  /** A capital letter that only begins the sentence does not make a name: "Sharon", yes; "Gulf". */
  private static boolean isWrittenAsSuch(Sentence sentence, Piece piece) {
    if (piece.sort() == Sort.TITLE || piece.first() != piece.last()) {
      return true;
    }
    Token token = sentence.token(piece.first());
    return token.wordClass() != WordClass.VERB || token.index() > 0;
  }

  /** "Turk" and "Turkish" may be one word ("Afghan"): a noun that nothing follows is the people. */
  private static Found asUsed(Sentence sentence, Found found) {
    Piece piece = found.piece();
    boolean isBeforeNoun = isBeforeNoun(sentence, piece.last());
    Sort sort =
        switch (piece.sort()) {
          case GROUP_PEOPLE -> isBeforeNoun ? Sort.GROUP : Sort.GROUP_PEOPLE;
          case PEOPLE -> isBeforeNoun ? Sort.ADJECTIVE : Sort.PEOPLE;
          case ADJECTIVE -> isThePeople(sentence, piece) ? Sort.PEOPLE : Sort.ADJECTIVE;
          default -> piece.sort();
        };
    return sort == piece.sort()
        ? found
        : new Found(
            new Piece(
                sort,
                piece.first(),
                piece.last(),
                piece.country(),
                piece.known(),
                null,
                null,
                null,
                Link.NONE),
            found.end());
  }

  /** "The Dutch said". */
  private static boolean isThePeople(Sentence sentence, Piece piece) {
    boolean isBehindThe =
        piece.first() > 0 && sentence.token(piece.first() - 1).lemma().equals("the");
    boolean isBeforeVerb =
        piece.last() + 1 < sentence.tokens().size()
            && (sentence.token(piece.last() + 1).tag().equals("VBD")
                || sentence.token(piece.last() + 1).wordClass() == WordClass.AUXILIARY);
    return isBehindThe && isBeforeVerb;
  }

  private static boolean isBeforeNoun(Sentence sentence, int last) {
    for (int i = last + 1; i < sentence.tokens().size() && i <= last + 3; i++) {
      Token token = sentence.token(i);
      if (token.isNoun()) {
        return true;
      }
      if (token.wordClass() != WordClass.ADJECTIVE && !token.text().equals("-")) {
        return false;
      }
    }
    return false;
  }

  private static Link link(WordRow row, int from, int end) {
    if (from > 0 && AGAINST.contains(row.words().get(from - 1).key())) {
      return Link.OTHER;
    }
    if (end >= row.words().size()) {
      return Link.NONE;
    }
    Word next = row.words().get(end);
    int gap = next.token() - token(row, end - 1);
    if (DOERS.contains(next.key()) && gap != 1) {
      return Link.DOER;
    }
    boolean isParticiple = next.key().endsWith("ed") || next.key().endsWith("led");
    return isParticiple && (gap == 0 || gap == 2) ? Link.OTHER : Link.NONE;
  }

  /** "West Bank" is no bank, and "Sea of Japan" is not Japan. */
  private void merge(Sentence sentence, Place place, List<Piece> pieces) {
    if (place.precision() == Place.Precision.COUNTRY || place.role() == Place.Role.PART_OF_NAME) {
      return;
    }
    List<Token> tokens =
        sentence.tokens().stream()
            .filter(token -> place.words().span().overlaps(token.span()))
            .toList();
    int from = tokens.isEmpty() ? 0 : tokens.get(0).index();
    int to = tokens.isEmpty() ? -1 : tokens.get(tokens.size() - 1).index();
    if (to < 0 || pieces.stream().anyMatch(p -> p.first() <= from && p.last() >= to)) {
      return;
    }
    pieces.removeIf(piece -> piece.overlaps(from, to));
    String iso3 = place.country();
    if (iso3 != null) {
      lexicon
          .countries()
          .iso3(iso3)
          .ifPresent(country -> pieces.add(Piece.of(Sort.PLACE, from, to, country)));
    }
  }

  private void merge(Sentence sentence, Name name, List<Piece> pieces) {
    List<Piece> inside =
        pieces.stream().filter(piece -> piece.overlaps(name.first(), name.last())).toList();
    switch (name.kind()) {
      case PERSON -> mergePerson(sentence, name, inside, pieces);
      case ORGANIZATION -> mergeOrganisation(sentence, name, inside, pieces);
      case LOCATION -> {
        // Countries and capitals are in the lexicon; other places act for nobody.
      }
    }
  }

  private static void mergePerson(
      Sentence sentence, Name name, List<Piece> inside, List<Piece> pieces) {
    int first = name.first();
    for (Piece piece : inside) {
      if (piece.sort() == Sort.TITLE && piece.first() <= first && piece.last() < name.last()) {
        first = piece.last() + 1;
      }
    }
    int start = first;
    boolean isBehindPreposition =
        start > 0 && sentence.token(start - 1).wordClass() == WordClass.PREPOSITION;
    boolean isFirstName =
        start == name.last()
            && !isBehindPreposition
            && GIVEN_NAMES.contains(WordRow.of(sentence.token(start).text()).key());
    boolean isCovered =
        inside.stream().anyMatch(p -> p.first() <= start && p.last() >= name.last());
    if (!isCovered || isFirstName) {
      pieces.removeIf(piece -> piece.overlaps(start, name.last()));
      pieces.add(Piece.of(name, start, null));
    }
  }

  private static void mergeOrganisation(
      Sentence sentence, Name name, List<Piece> inside, List<Piece> pieces) {
    boolean isOneName =
        inside.stream()
            .anyMatch(
                p ->
                    p.sort() != Sort.ADJECTIVE
                        && p.sort() != Sort.GROUP
                        && covers(sentence, List.of(p), name));
    boolean isComposed =
        covers(sentence, inside, name)
            && inside.stream().anyMatch(p -> p.sort() == Sort.TITLE || p.sort() == Sort.NAME);
    boolean reachesOut =
        inside.stream().anyMatch(p -> p.first() < name.first() || p.last() > name.last());
    if (!isOneName && !isComposed && !reachesOut) {
      Country country =
          inside.stream().map(Piece::country).filter(c -> c != null).findFirst().orElse(null);
      pieces.removeIf(piece -> piece.overlaps(name.first(), name.last()));
      pieces.add(Piece.of(name, name.first(), country));
    }
  }

  private static boolean covers(Sentence sentence, List<Piece> pieces, Name name) {
    for (int i = name.first(); i <= name.last(); i++) {
      int at = i;
      Token token = sentence.token(i);
      boolean isLoose =
          token.wordClass() == WordClass.DETERMINER
              || token.wordClass() == WordClass.PREPOSITION
              || token.wordClass() == WordClass.PUNCTUATION
              || token.tag().equals("POS");
      if (!isLoose && pieces.stream().noneMatch(piece -> piece.overlaps(at, at))) {
        return false;
      }
    }
    return true;
  }

  private static void addCarried(
      Sentence sentence, WordRow row, List<Piece> pieces, Memory memory) {
    for (int i = 0; i < row.words().size(); i++) {
      Word word = row.words().get(i);
      int at = word.token();
      Token token = sentence.token(at);
      if (token.wordClass() == WordClass.PROPER_NOUN
          && word.shape() != Word.Shape.LOWER
          && isAlone(sentence, at)) {
        Optional<String> carried = memory.carried(word, token.text());
        Optional<Piece> there = pieces.stream().filter(p -> p.overlaps(at, at)).findFirst();
        boolean isFree = there.isEmpty() || isSingleUnknown(there.get());
        if (carried.isPresent() && isFree) {
          there.ifPresent(pieces::remove);
          pieces.add(Piece.carried(at, carried.get()));
        }
      }
    }
  }

  private static boolean isSingleUnknown(Piece piece) {
    return piece.first() == piece.last()
        && (piece.sort() == Sort.PERSON || piece.sort() == Sort.ORGANISATION);
  }

  /** Not part of a longer name. */
  private static boolean isAlone(Sentence sentence, int at) {
    boolean isFollowed =
        at + 1 < sentence.tokens().size()
            && sentence.token(at + 1).tag().equals("NNP")
            && Character.isUpperCase(sentence.token(at + 1).text().charAt(0));
    return !isFollowed;
  }
}
