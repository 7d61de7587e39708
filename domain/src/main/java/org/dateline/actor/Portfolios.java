package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/**
 * What a minister or a ministry is for belongs to the title: "fisheries minister", "Ministry of
 * Mines and Energy".
 */
final class Portfolios {

  private static final Set<String> HOLDERS = ActorWords.SETS.of("portfolios");
  private static final int LONGEST = 6;

  private final Sentence sentence;

  Portfolios(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The pieces with such titles widened over words that no other piece has. */
  List<Piece> widen(List<Piece> pieces) {
    List<Piece> widened = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.title() != null && HOLDERS.contains(piece.title().singular())) {
        int before = widened.isEmpty() ? -1 : widened.get(widened.size() - 1).last();
        int behind = i + 1 < pieces.size() ? pieces.get(i + 1).first() : sentence.tokens().size();
        widened.add(piece.from(start(piece, before)).until(end(piece, behind)));
      } else {
        widened.add(piece);
      }
    }
    return widened;
  }

  private int start(Piece piece, int before) {
    int start = piece.first();
    while (start - 1 > before && start > piece.first() - LONGEST && isMatter(start - 1)) {
      start--;
    }
    return start;
  }

  private int end(Piece piece, int behind) {
    int at = piece.last() + 1;
    if (at + 1 >= behind || !Set.of("of", "for").contains(NameWords.key(sentence.token(at)))) {
      return piece.last();
    }
    int end = piece.last();
    for (int i = at + 1; i < behind && i <= at + LONGEST; i++) {
      if (isMatter(i)) {
        end = i;
      } else if (!isBetween(i)) {
        break;
      }
    }
    return end;
  }

  private boolean isMatter(int at) {
    Token token = sentence.token(at);
    return token.isNoun() && !token.tag().endsWith("PS");
  }

  private boolean isBetween(int at) {
    Token token = sentence.token(at);
    return token.wordClass() == WordClass.ADJECTIVE
        || token.wordClass() == WordClass.DETERMINER
        || token.lemma().equals("and");
  }
}
