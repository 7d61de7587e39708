package org.dateline.actor;

import java.util.Set;
import org.dateline.actor.Title.Use;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/** Tells whether a title or role noun is somebody, or only part of what is said of something. */
final class LoneTitles {

  private static final Set<String> BUILDINGS = ActorWords.SETS.of("buildings");

  private LoneTitles() {}

  /** Whether a title alone is a party to anything. */
  static boolean isParty(Chain chain, Title title, Sentence sentence) {
    boolean isAlone = chain.pieces().size() == 1 && chain.of() == null;
    Token last = sentence.token(chain.last().last());
    boolean modifies =
        last.relation() == Relation.COMPOUND && nextIsNoun(sentence, chain.last().last());
    return switch (title.use()) {
      case TITLE, HONORIFIC -> !isAlone && !modifies;
      case ARMS -> !isAlone || last.relation() == Relation.SUBJECT;
      case SOLDIERY, GROUP -> !(isAlone && (modifies || isBare(title, last, chain)));
      case BODY, COLLECTIVE, FIGHTER -> true;
      case PLURAL -> !(isAlone && (modifies || isInName(last)));
      case PUBLIC -> !(isAlone && (modifies || isOneInName(title, last)));
      case PERSON, MEMBER, COMMUNITY, OUTSIDER, POPE -> !(isAlone && modifies);
    };
  }

  private static boolean isBare(Title title, Token last, Chain chain) {
    boolean isSingular = !last.tag().endsWith("S");
    return title.use() == Use.GROUP ? !chain.isDefinite() : isSingular && !chain.isDefinite();
  }

  /** "Man of the Match". */
  private static boolean isInName(Token token) {
    return token.index() > 0 && token.wordClass() == WordClass.PROPER_NOUN;
  }

  /** "Black Widow"; but a church or a company with a capital is one that the story knows. */
  private static boolean isOneInName(Title title, Token token) {
    boolean isName = title.kind() == ActorKind.PUBLIC || BUILDINGS.contains(title.singular());
    return isName && isInName(token) && !token.tag().endsWith("S");
  }

  private static boolean nextIsNoun(Sentence sentence, int at) {
    return at + 1 < sentence.tokens().size() && sentence.token(at + 1).isNoun();
  }
}
