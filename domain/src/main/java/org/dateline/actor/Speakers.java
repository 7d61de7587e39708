package org.dateline.actor;

import java.util.List;
import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/**
 * Whoever speaks is somebody, even by a noun that no list has: "the savages said". What is written
 * is not.
 */
final class Speakers {

  static final Set<String> SPEAKS = ActorWords.SETS.of("speaks");
  private static final Set<String> PAPERS = ActorWords.SETS.of("papers");

  private final Sentence sentence;
  private final List<Piece> pieces;

  Speakers(Sentence sentence, List<Piece> pieces) {
    this.sentence = sentence;
    this.pieces = pieces;
  }

  List<Piece> find() {
    return sentence.tokens().stream()
        .filter(this::isSpeaker)
        .filter(token -> pieces.stream().noneMatch(p -> p.overlaps(token.index(), token.index())))
        .map(token -> Piece.of(token.index(), token.index(), title(token)))
        .toList();
  }

  private boolean isSpeaker(Token token) {
    boolean isSubject = token.relation() == Relation.SUBJECT || token.relation() == Relation.AGENT;
    return isSubject
        && token.wordClass() == WordClass.NOUN
        && !PAPERS.contains(token.lemma())
        && sentence.head(token).filter(verb -> SPEAKS.contains(verb.lemma())).isPresent();
  }

  private static Title title(Token token) {
    return new Title(
        token.lemma(),
        NameWords.key(token),
        ActorKind.UNKNOWN,
        List.of(Sector.UNK),
        null,
        null,
        Title.Use.MEMBER);
  }
}
