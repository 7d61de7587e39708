package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.actor.Piece.Sort;
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

  private final ActorLexicon lexicon;
  private final PieceLookup lookup;
  private final NameMerger merger;

  PieceFinder(ActorLexicon lexicon, OrganisationWords organisations) {
    this.lexicon = lexicon;
    this.lookup = new PieceLookup(lexicon);
    this.merger = new NameMerger(organisations);
  }

  /**
   * The pieces of a sentence in reading order, not overlapping.
   *
   * @param names what the recogniser and the capitals tell
   * @param day the story's day, on which names are looked up
   */
  List<Piece> find(
      Sentence sentence, List<Name> names, List<Place> places, LocalDate day, Memory memory) {
    WordRow row = WordRow.of(sentence.tokens().stream().map(Token::text).toList());
    List<Piece> pieces = new ArrayList<>(lookup.find(sentence, row, day));
    places.forEach(place -> merge(sentence, row, day, place, pieces));
    names.forEach(name -> merger.merge(sentence, name, pieces));
    addCarried(sentence, row, pieces, memory);
    new Speakers(sentence, pieces).find().forEach(pieces::add);
    pieces.sort(Comparator.comparingInt(Piece::first).thenComparingInt(Piece::last));
    List<Piece> widened = new Portfolios(sentence).widen(pieces);
    return NameWords.isHeadline(sentence) ? widened : new Compounds(sentence, names).join(widened);
  }

  /** "West Bank" is no bank, and "Sea of Japan" is not Japan. */
  private void merge(
      Sentence sentence, WordRow row, LocalDate day, Place place, List<Piece> pieces) {
    String iso3 = place.country();
    if (place.precision() == Place.Precision.COUNTRY) {
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
    int end = free(from, to, pieces);
    pieces.addAll(lookup.find(sentence, row, day, to + 1, end));
    if (iso3 != null) {
      lexicon
          .countries()
          .iso3(iso3)
          .map(country -> Piece.of(Sort.PLACE, from, to, country))
          .map(piece -> piece.linked(PieceLookup.seat(sentence, piece)))
          .ifPresent(pieces::add);
    }
  }

  /**
   * Removes what the place takes. Of "state government" behind "Osun" it takes "state", and
   * "government" is left.
   *
   * @return the last token that was covered
   */
  private static int free(int from, int to, List<Piece> pieces) {
    int end =
        pieces.stream()
            .filter(piece -> piece.overlaps(from, to))
            .mapToInt(Piece::last)
            .max()
            .orElse(to);
    pieces.removeIf(piece -> piece.overlaps(from, to));
    return end;
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
