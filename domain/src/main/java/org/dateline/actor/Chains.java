package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.actor.Piece.Link;
import org.dateline.actor.Piece.Sort;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.jspecify.annotations.Nullable;

/** Joins neighbouring pieces of a sentence to noun phrases. */
final class Chains {

  private static final int WIDEST_GAP = 4;

  /** Nouns that may stand between a state and a title of it. */
  private static final Set<String> BETWEEN =
      Set.of(
          "state",
          "cabinet",
          "security",
          "transition",
          "caretaker",
          "coalition",
          "deputy",
          "chief",
          "top",
          "vice",
          "assistant",
          "air",
          "ground",
          "combat",
          "border",
          "defence",
          "defense",
          "opposition",
          "ex",
          "counter-terrorism",
          "counterterrorism",
          "intelligence",
          "trade");

  private final Sentence sentence;
  private final List<Piece> pieces;

  Chains(Sentence sentence, List<Piece> pieces) {
    this.sentence = sentence;
    this.pieces = pieces;
  }

  List<Chain> find() {
    List<Chain> chains = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      List<Piece> joined = new ArrayList<>(List.of(pieces.get(i)));
      while (i + 1 < pieces.size() && isJoined(pieces.get(i), pieces.get(i + 1))) {
        i++;
        joined.add(pieces.get(i));
      }
      Piece of = i + 1 < pieces.size() ? attached(joined, pieces.get(i + 1)) : null;
      if (of != null) {
        i++;
      }
      chains.add(new Chain(joined, of, isDefinite(joined), isPlural(joined)));
    }
    return chains;
  }

  private boolean isJoined(Piece left, Piece right) {
    if (left.link() != Link.NONE || right.first() <= left.last() || !suits(left, right)) {
      return false;
    }
    if (right.first() - left.last() - 1 > WIDEST_GAP) {
      return false;
    }
    for (int i = left.last() + 1; i < right.first(); i++) {
      if (!mayStandBetween(left, sentence.token(i))) {
        return false;
      }
    }
    return right.sort() == Sort.TITLE || isAdjacent(left, right);
  }

  private boolean isAdjacent(Piece left, Piece right) {
    return right.first() == left.last() + 1
        || (right.first() == left.last() + 2 && sentence.token(left.last() + 1).text().equals("."));
  }

  private static boolean suits(Piece left, Piece right) {
    boolean isTitle = right.sort() == Sort.TITLE;
    return switch (left.sort()) {
      case PLACE -> isTitle;
      case COUNTRY, ADJECTIVE, METONYM, CAPITAL ->
          isTitle
              || right.sort() == Sort.GROUP
              || right.sort() == Sort.GROUP_PEOPLE
              || (right.sort() == Sort.COUNTRY && left.sort() == Sort.COUNTRY);
      case GROUP -> isTitle || right.sort() == Sort.GROUP || right.sort() == Sort.GROUP_PEOPLE;
      case NAME, ORGANISATION, CARRIED -> isTitle && !left.isPerson();
      case TITLE ->
          isTitle || right.isPerson() || (right.sort() == Sort.CARRIED && right.carried() != null);
      case PERSON, PEOPLE, GROUP_PEOPLE -> false;
    };
  }

  private static boolean mayStandBetween(Piece left, Token token) {
    if (token.tag().equals("POS")) {
      return true;
    }
    if (token.wordClass() == WordClass.ADJECTIVE) {
      return true;
    }
    if (left.sort() == Sort.GROUP && token.lemma().equals("and")) {
      return true;
    }
    return token.isNoun() && BETWEEN.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private @Nullable Piece attached(List<Piece> joined, Piece next) {
    Piece last = joined.get(joined.size() - 1);
    Title title = last.title();
    int at = last.last() + 1;
    if (title == null || next.first() <= at || next.first() > at + 2) {
      return null;
    }
    boolean isWho = next.isState() || next.isOrganisation() || next.sort() == Sort.GROUP;
    boolean isNearby =
        next.first() == at + 1 || sentence.token(at + 1).wordClass() == WordClass.DETERMINER;
    String preposition = sentence.token(at).text().toLowerCase(Locale.ROOT);
    boolean isHis = preposition.equals("of") && title.use() != Title.Use.PLURAL;
    boolean isSentTo =
        (preposition.equals("to") || preposition.equals("for"))
            && ("envoy".equals(title.office()) || "ambassador".equals(title.office()));
    boolean endsThere = next.sort() != Sort.ADJECTIVE && next.sort() != Sort.GROUP;
    return isWho && isNearby && endsThere && (isHis || isSentTo)
        ? next.linked(isHis ? Link.NONE : Link.OTHER)
        : null;
  }

  private boolean isDefinite(List<Piece> joined) {
    for (int i = joined.get(0).first() - 1; i >= 0 && i >= joined.get(0).first() - 3; i--) {
      Token token = sentence.token(i);
      if (token.tag().equals("PRP$") || token.lemma().equals("the")) {
        return true;
      }
      if (token.wordClass() != WordClass.ADJECTIVE && !token.isNoun()) {
        return false;
      }
    }
    return false;
  }

  private boolean isPlural(List<Piece> joined) {
    for (int i = joined.size() - 1; i >= 0; i--) {
      Title title = joined.get(i).title();
      if (title != null) {
        String last = sentence.token(joined.get(i).last()).text().toLowerCase(Locale.ROOT);
        return !title.singular().endsWith(last)
            || sentence.token(joined.get(i).last()).tag().endsWith("S");
      }
    }
    return false;
  }
}
