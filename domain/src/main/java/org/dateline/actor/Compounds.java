package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Piece.Link;
import org.dateline.actor.Piece.Sort;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/**
 * A country that ends somebody else's name: "Statistics Norway", "Farmers First Uganda" are not the
 * state.
 */
final class Compounds {

  /** What before a country still means the country or a part of it. */
  private static final Set<String> PARTS = ActorWords.SETS.of("parts");

  private final Sentence sentence;
  private final List<Name> names;

  Compounds(Sentence sentence, List<Name> names) {
    this.sentence = sentence;
    this.names = names;
  }

  /** The pieces, with such countries widened to organisations. */
  List<Piece> join(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      int before = joined.isEmpty() ? -1 : joined.get(joined.size() - 1).last();
      int start = start(piece, before);
      if (start < piece.first() && piece.country() != null) {
        Name name =
            new Name(
                sentence.token(start).span().union(sentence.token(piece.last()).span()),
                start,
                piece.last(),
                Name.Kind.ORGANIZATION);
        joined.add(Piece.of(name, start, piece.country()));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private int start(Piece piece, int before) {
    boolean isCountry = piece.sort() == Sort.COUNTRY && piece.link() == Link.NONE;
    if (!isCountry || isInPlace(piece)) {
      return piece.first();
    }
    int start = piece.first();
    while (start - 1 > before && isPartOfName(start - 1, piece)) {
      start--;
    }
    return start;
  }

  private boolean isInPlace(Piece piece) {
    return names.stream()
        .filter(name -> name.kind() == Name.Kind.LOCATION)
        .anyMatch(name -> name.first() < piece.first() && name.last() >= piece.first());
  }

  private boolean isPartOfName(int at, Piece country) {
    Token token = sentence.token(at);
    boolean isTied = token.head() >= at && token.head() <= country.last();
    return token.wordClass() == WordClass.PROPER_NOUN
        && NameWords.isCapital(token)
        && isTied
        && !PARTS.contains(NameWords.key(token));
  }
}
