package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/**
 * Names of organisations that are told by their capitals and one word: "Church of the Nine Lakes",
 * "Northern Growers Union". The recogniser misses many or sees only a part of them.
 */
final class Capitals {

  /** Bodies that are on something. */
  private static final Set<String> TOPICAL = ActorWords.SETS.of("topical");

  private static final Set<String> BUILDINGS = ActorWords.SETS.of("buildings");
  private static final Set<String> HOLDERS = ActorWords.SETS.of("holders");
  private static final Set<String> OWNERS = ActorWords.SETS.of("owners");

  private final OrganisationWords organisations;
  private final Sentence sentence;

  Capitals(OrganisationWords organisations, Sentence sentence) {
    this.organisations = organisations;
    this.sentence = sentence;
  }

  List<Name> find() {
    List<Name> found = new ArrayList<>();
    int size = sentence.tokens().size();
    for (int i = 0; i < size; i++) {
      if (starts(i)) {
        int end = end(i);
        int last = cut(i, end);
        if (last > i) {
          found.add(
              new Name(
                  sentence.token(i).span().union(sentence.token(last).span()),
                  i,
                  last,
                  Name.Kind.ORGANIZATION));
        }
        i = Math.max(i, end - 1);
      }
    }
    return found;
  }

  private boolean starts(int at) {
    Token token = sentence.token(at);
    boolean isName =
        token.wordClass() == WordClass.PROPER_NOUN
            || token.wordClass() == WordClass.ADJECTIVE
            || (at > 0 && token.wordClass() == WordClass.NOUN);
    return isName && NameWords.isCapital(token) && !isHolder(at);
  }

  /** "Chairman of the Grain Board": somebody in the organisation, not its name. */
  private boolean isHolder(int at) {
    return at + 1 < sentence.tokens().size()
        && HOLDERS.contains(NameWords.key(sentence.token(at)))
        && NameWords.isLink(NameWords.key(sentence.token(at + 1)));
  }

  /** The token behind the run of capitals that begins here. */
  private int end(int first) {
    int end = first + 1;
    boolean isBehindLink = false;
    int size = sentence.tokens().size();
    while (end < size) {
      if (NameWords.isCapital(sentence.token(end)) && !isNewStart(end)) {
        end++;
        continue;
      }
      int next = behindLink(end, isBehindLink);
      if (next >= size || next == end || !NameWords.isCapital(sentence.token(next))) {
        break;
      }
      isBehindLink = isBehindLink || NameWords.isLink(NameWords.key(sentence.token(end)));
      end = next + 1;
    }
    return end;
  }

  /** A determiner or pronoun with a capital begins something else. */
  private boolean isNewStart(int at) {
    WordClass word = sentence.token(at).wordClass();
    return word == WordClass.DETERMINER || word == WordClass.PRONOUN;
  }

  /** Where a name goes on behind "of", "of the", "'s" or, behind "of", "and"; else the same. */
  private int behindLink(int at, boolean isBehindLink) {
    Token token = sentence.token(at);
    String key = NameWords.key(token);
    boolean isLink = NameWords.isLink(key) && (!key.equals("on") || TOPICAL.contains(before(at)));
    if (isLink || key.equals("&")) {
      boolean isArticle =
          at + 1 < sentence.tokens().size() && sentence.token(at + 1).text().equals("the");
      return isArticle ? at + 2 : at + 1;
    }
    boolean isOwned = token.tag().equals("POS") && OWNERS.contains(before(at));
    boolean isListed =
        key.equals("and") && isBehindLink && at + 1 < sentence.tokens().size() && isPlain(at + 1);
    return isOwned || isListed ? at + 1 : at;
  }

  private String before(int at) {
    return NameWords.key(sentence.token(at - 1));
  }

  /** A single capital that is no organisation by itself: "Mines and Energy". */
  private boolean isPlain(int at) {
    boolean isSingle =
        at + 1 >= sentence.tokens().size() || !NameWords.isCapital(sentence.token(at + 1));
    return isSingle && !organisations.tells(NameWords.key(sentence.token(at)));
  }

  /** The last token of the organisation's name in a run, or the first one's if there is none. */
  private int cut(int first, int end) {
    boolean isHeaded = false;
    int last = first;
    for (int i = first; i < end; i++) {
      boolean isHead =
          NameWords.isCapital(sentence.token(i))
              && organisations.tells(NameWords.key(sentence.token(i)))
              && !BUILDINGS.contains(NameWords.key(sentence.token(i)));
      boolean isBeforeLink = i + 1 < end && !NameWords.isCapital(sentence.token(i + 1));
      if (isHead && isBeforeLink) {
        return end - 1;
      }
      if (isHead && i > first) {
        isHeaded = true;
        last = i;
      }
    }
    return isHeaded ? last : first;
  }
}
