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
  private static final int ARTICLES = 3;

  /** Nouns that may stand between a state and a title of it. */
  private static final Set<String> BETWEEN = ActorWords.SETS.of("between");

  /** Words of names that many countries' organisations share. */
  private static final Set<String> COMMON = ActorWords.SETS.of("common-name");

  private static final Set<String> FORMER = ActorWords.SETS.of("former");

  private final Sentence sentence;
  private final List<Piece> pieces;
  private final Attachment attachment;

  Chains(Sentence sentence, List<Piece> pieces) {
    this.sentence = sentence;
    this.pieces = pieces;
    this.attachment = new Attachment(sentence);
  }

  List<Chain> find() {
    List<List<Piece>> groups = groups();
    List<Chain> chains = new ArrayList<>();
    // From the right, since what is attached may have something attached itself.
    Chain next = null;
    for (int i = groups.size() - 1; i >= 0; i--) {
      next = chain(groups.get(i), next);
      if (next.of() != null) {
        chains.remove(chains.size() - 1);
      }
      chains.add(next);
    }
    return reversed(chains);
  }

  private static List<Chain> reversed(List<Chain> chains) {
    List<Chain> inOrder = new ArrayList<>();
    for (int i = chains.size() - 1; i >= 0; i--) {
      inOrder.add(chains.get(i));
    }
    return inOrder;
  }

  private List<List<Piece>> groups() {
    List<List<Piece>> groups = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      List<Piece> joined = new ArrayList<>(List.of(pieces.get(i)));
      while (i + 1 < pieces.size() && isJoined(pieces.get(i), pieces.get(i + 1))) {
        i++;
        joined.add(pieces.get(i));
      }
      groups.add(joined);
    }
    return groups;
  }

  private Chain chain(List<Piece> joined, @Nullable Chain next) {
    Chain alone =
        new Chain(
            joined,
            null,
            null,
            new Chain.Look(isDefinite(joined), isPlural(joined), isFormer(joined)));
    if (next == null) {
      return alone;
    }
    Chain attached = attachment.of(alone, next);
    Piece where = attached == null ? attachment.where(alone, next) : null;
    return new Chain(joined, attached, where, alone.look());
  }

  private boolean isJoined(Piece left, Piece right) {
    boolean isTied = left.link() != Link.NONE && left.link() != Link.SEAT;
    if (isTied || right.first() <= left.last() || !suits(left, right)) {
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
    return right.sort() == Sort.TITLE || left.link() == Link.SEAT || isAdjacent(left, right);
  }

  private boolean isAdjacent(Piece left, Piece right) {
    Token between = sentence.token(left.last() + 1);
    boolean isMark = between.text().equals(".") || between.tag().equals("POS");
    return right.first() == left.last() + 1 || (right.first() == left.last() + 2 && isMark);
  }

  private boolean suits(Piece left, Piece right) {
    boolean isTitle = right.sort() == Sort.TITLE;
    boolean isGroup = right.sort() == Sort.GROUP || right.sort() == Sort.GROUP_PEOPLE;
    return switch (left.sort()) {
      case PLACE -> isTitle || isGroup || right.sort() == Sort.ORGANISATION;
      case COUNTRY, ADJECTIVE, METONYM, CAPITAL ->
          isTitle
              || isGroup
              || right.sort() == Sort.ORGANISATION
              || isElsewhere(left, right)
              || isOwn(left, right)
              || (right.sort() == Sort.COUNTRY && left.sort() == Sort.COUNTRY);
      case GROUP -> isTitle || isGroup;
      case NAME, ORGANISATION, CARRIED -> isTitle && !left.isPerson();
      case TITLE ->
          isTitle || right.isPerson() || (right.sort() == Sort.CARRIED && right.carried() != null);
      case PERSON, PEOPLE, GROUP_PEOPLE -> false;
    };
  }

  /** "Saudi National Guard": not the guard that the lexicon has under the bare name. */
  private boolean isElsewhere(Piece state, Piece name) {
    KnownActor known = name.known();
    if (name.sort() != Sort.NAME || known == null || known.isPerson() || state.country() == null) {
      return false;
    }
    String country = known.actor().country();
    boolean isCommon =
        sentence.tokens().subList(name.first(), name.last() + 1).stream()
            .allMatch(token -> COMMON.contains(NameWords.key(token)));
    return isCommon && !state.country().iso3().equals(country);
  }

  /** "far-right": a hyphen, and the words on both sides of it. */
  private boolean isTied(Token token) {
    int at = token.index();
    boolean isBeforeHyphen =
        at + 1 < sentence.tokens().size() && sentence.token(at + 1).text().equals("-");
    boolean isBehindHyphen = at > 0 && sentence.token(at - 1).text().equals("-");
    return token.text().equals("-") || isBeforeHyphen || isBehindHyphen;
  }

  /** "British Royal Marines", "U.S. Coast Guard": the state belongs to the name. */
  private static boolean isOwn(Piece state, Piece name) {
    KnownActor known = name.known();
    return (state.sort() == Sort.ADJECTIVE || state.sort() == Sort.COUNTRY)
        && name.first() == state.last() + 1
        && name.isOrganisation()
        && known != null
        && state.country() != null
        && state.country().iso3().equals(known.actor().country());
  }

  private boolean mayStandBetween(Piece left, Token token) {
    if (token.tag().equals("POS") || token.wordClass() == WordClass.ADJECTIVE) {
      return true;
    }
    if (left.sort() == Sort.GROUP && token.lemma().equals("and")) {
      return true;
    }
    if (isTied(token) || (left.link() == Link.SEAT && token.lemma().equals("base"))) {
      return true;
    }
    return token.isNoun() && BETWEEN.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private boolean isDefinite(List<Piece> joined) {
    for (int i = joined.get(0).first() - 1; i >= 0 && i >= joined.get(0).first() - ARTICLES; i--) {
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
        Token last = sentence.token(joined.get(i).last());
        return !title.singular().endsWith(last.text().toLowerCase(Locale.ROOT))
            || last.tag().endsWith("S");
      }
    }
    return false;
  }

  /** "former Turkish prime minister", "ex-minister". */
  private boolean isFormer(List<Piece> joined) {
    int from = Math.max(0, joined.get(0).first() - 2);
    for (int i = from; i <= joined.get(joined.size() - 1).last(); i++) {
      String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
      if (FORMER.contains(word) || word.startsWith("ex-")) {
        return true;
      }
    }
    return false;
  }
}
