package org.dateline.actor;

import java.util.Locale;
import java.util.Set;
import org.dateline.actor.Piece.Sort;
import org.dateline.actor.Title.Use;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase gets from the one behind it: "the president of South Korea", "a spokesman for the
 * army", "rebels in Yemen".
 */
final class Attachment {

  private static final Set<String> SENT = Set.of("envoy", "ambassador");
  private static final Set<String> SERVING = Set.of("of", "for", "at", "from", "with");
  private static final Set<String> THERE = Set.of("in", "from", "across", "inside", "throughout");

  /** So many words may stand between a phrase and where it is: "in the northern". */
  private static final int WORDS_BETWEEN = 3;

  private final Sentence sentence;

  Attachment(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The next phrase if it says of whom the first is: an office, a body or a state; else null. */
  @Nullable Chain of(Chain chain, Chain next) {
    Title title = chain.last().title();
    int at = chain.last().last() + 1;
    int start = next.pieces().get(0).first();
    if (title == null || start <= at || start > at + 2) {
      return null;
    }
    boolean isNearby =
        start == at + 1 || sentence.token(at + 1).wordClass() == WordClass.DETERMINER;
    String preposition = sentence.token(at).text().toLowerCase(Locale.ROOT);
    if (!isNearby) {
      return null;
    }
    boolean isHis = preposition.equals("of") && title.use() != Use.PLURAL && !isBeforeNoun(next);
    isHis = isHis || (preposition.equals("for") && speaksFor(title, next));
    boolean isSentTo = (preposition.equals("to") || preposition.equals("for")) && isEmissary(title);
    if (isWhole(next) && (isHis || isSentTo)) {
      return isHis ? next : next.of(next.pieces().stream().map(Attachment::sentTo).toList());
    }
    return SERVING.contains(preposition) && serves(chain, title, next) ? next : null;
  }

  /** "the head of the Velden office": not of Velden. */
  private boolean isBeforeNoun(Chain next) {
    int at = next.end().last() + 1;
    return at < sentence.tokens().size()
        && sentence.token(at).isNoun()
        && !NameWords.isCapital(sentence.token(at));
  }

  /** "a spokesman for the Taliban". */
  private static boolean speaksFor(Title title, Chain next) {
    return title.use() == Use.MEMBER && next.last().isOrganisation();
  }

  private static boolean isEmissary(Title title) {
    return title.office() != null && SENT.contains(title.office());
  }

  private static Piece sentTo(Piece piece) {
    return piece.linked(Piece.Link.OTHER);
  }

  /** A state or an organisation and nothing more. */
  private static boolean isWhole(Chain next) {
    Piece last = next.last();
    boolean isWho = last.isState() || last.isOrganisation();
    return isWho && last.sort() != Sort.ADJECTIVE && next.titles().isEmpty();
  }

  /** One who serves a body that is itself only described: "chairman of the company". */
  private static boolean serves(Chain chain, Title title, Chain next) {
    boolean isServant =
        switch (title.use()) {
          case PERSON, MEMBER, TITLE -> true;
          case COLLECTIVE,
              BODY,
              SOLDIERY,
              ARMS,
              FIGHTER,
              PUBLIC,
              PLURAL,
              GROUP,
              COMMUNITY,
              OUTSIDER,
              HONORIFIC,
              POPE ->
              false;
        };
    Title body = next.last().title();
    boolean isFree = chain.state().isEmpty() && chain.organisation().isEmpty();
    return isServant && isFree && body != null && isBody(body);
  }

  private static boolean isBody(Title title) {
    return switch (title.use()) {
      case BODY, COLLECTIVE, FIGHTER, GROUP -> true;
      case PUBLIC ->
          title.kind() == ActorKind.COMPANY
              || title.kind() == ActorKind.NGO
              || title.kind() == ActorKind.MEDIA
              || title.kind() == ActorKind.UNKNOWN
              || title.kind() == ActorKind.RELIGIOUS_GROUP;
      case PERSON, MEMBER, SOLDIERY, ARMS, PLURAL, COMMUNITY, OUTSIDER, TITLE, HONORIFIC, POPE ->
          false;
    };
  }

  /** The place behind a phrase, if it says where these people are; else null. */
  @Nullable Piece where(Chain chain, Chain next) {
    Piece place = next.pieces().get(0);
    int at = chain.last().last() + 1;
    boolean isPlace =
        place.sort() == Sort.COUNTRY || place.sort() == Sort.CAPITAL || place.sort() == Sort.PLACE;
    if (chain.last().title() == null || !isPlace || place.first() <= at) {
      return null;
    }
    if (!THERE.contains(sentence.token(at).text().toLowerCase(Locale.ROOT))
        || place.first() - at > WORDS_BETWEEN) {
      return null;
    }
    for (int i = at + 1; i < place.first(); i++) {
      Token token = sentence.token(i);
      if (token.wordClass() != WordClass.DETERMINER && token.wordClass() != WordClass.ADJECTIVE) {
        return null;
      }
    }
    return place;
  }
}
