package org.dateline.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.actor.Piece.Sort;
import org.dateline.lexicon.Country;
import org.dateline.lexicon.Word;
import org.dateline.lexicon.WordRow;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.place.Place;

/**
 * Cuts a sentence into the pieces that say who is meant: longest first from the left, the lexicon
 * before the recogniser where both see the same words. Immutable.
 */
final class PieceFinder {

  /** First names that are countries or capitals as well. */
  private static final Set<String> GIVEN_NAMES =
      Set.of("jordan", "chad", "georgia", "paris", "sofia", "victoria", "washington", "israel");

  private final ActorLexicon lexicon;
  private final PieceLookup lookup;

  PieceFinder(ActorLexicon lexicon) {
    this.lexicon = lexicon;
    this.lookup = new PieceLookup(lexicon);
  }

  List<Piece> find(Sentence sentence, List<Name> names, List<Place> places, Memory memory) {
    WordRow row = WordRow.of(sentence.tokens().stream().map(Token::text).toList());
    List<Piece> pieces = lookup.find(sentence, row);
    List<Name> all = new ArrayList<>(names);
    all.addAll(new Abbreviated(sentence, names).find());
    places.forEach(place -> merge(sentence, place, pieces));
    all.forEach(name -> merge(sentence, name, pieces));
    addCarried(sentence, row, pieces, memory);
    pieces.sort(Comparator.comparingInt(Piece::first).thenComparingInt(Piece::last));
    return pieces;
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
