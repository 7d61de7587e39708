package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.dateline.actor.Piece.Link;
import org.dateline.actor.Piece.Sort;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Country;
import org.dateline.lexicon.Phrases;
import org.dateline.lexicon.Phrases.Match;
import org.dateline.lexicon.Word;
import org.dateline.lexicon.WordRow;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.jspecify.annotations.Nullable;

/** Looks the words of a sentence up in the lexicon: longest first, from the left. Immutable. */
final class PieceLookup {

  private static final Set<String> DOERS = ActorWords.SETS.of("doers");
  private static final Set<String> SEATS = ActorWords.SETS.of("seats");
  private static final Set<String> AGAINST = ActorWords.SETS.of("against");

  private final ActorLexicon lexicon;

  PieceLookup(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The pieces that the lexicon knows, in reading order, not overlapping. */
  List<Piece> find(Sentence sentence, WordRow row, LocalDate day) {
    return find(sentence, row, day, 0, sentence.tokens().size() - 1);
  }

  /** The same between two tokens, both included. */
  List<Piece> find(Sentence sentence, WordRow row, LocalDate day, int first, int last) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < row.words().size(); i++) {
      Found found =
          token(row, i) < first || token(row, i) > last ? null : longest(sentence, row, i, day);
      if (found != null && found.piece().last() <= last) {
        pieces.add(found.piece().linked(link(row, i, found.end())));
        i = found.end() - 1;
      }
    }
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
    return match.map(m -> found(row, m, (f, l) -> Piece.of(sort, f, l, m.value()))).orElse(null);
  }

  private static @Nullable Found country(WordRow row, Phrases<Country> phrases, int at, Sort sort) {
    return phrases
        .longest(row, at)
        .map(m -> found(row, m, (f, l) -> Piece.of(sort, f, l, m.value())))
        .orElse(null);
  }

  /** The piece that a match is, made of its first and last token. */
  private static Found found(
      WordRow row, Match<?> match, BiFunction<Integer, Integer, Piece> piece) {
    return new Found(
        piece.apply(token(row, match.first()), token(row, match.end() - 1)), match.end());
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
    if (SEATS.contains(next.key()) && gap != 1) {
      return Link.SEAT;
    }
    boolean isParticiple = next.key().endsWith("ed");
    return isParticiple && (gap == 0 || gap == 2) ? Link.OTHER : Link.NONE;
  }

  /** Whether "based" is tied to the words by a hyphen. */
  static Link seat(Sentence sentence, Piece piece) {
    String own = NameWords.key(sentence.token(piece.last()));
    int at = piece.last() + 2;
    String next = at < sentence.tokens().size() ? NameWords.key(sentence.token(at)) : "";
    boolean isTied = at < sentence.tokens().size() && sentence.token(at - 1).text().equals("-");
    boolean isSeat = (isTied && SEATS.contains(next)) || own.endsWith("-based");
    return isSeat ? Link.SEAT : Link.NONE;
  }
}
