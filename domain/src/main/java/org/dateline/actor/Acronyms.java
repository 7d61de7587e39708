package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.parsing.Name;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** Initials that act or own as an organisation does: "the NFU said", "members of NFU". */
final class Acronyms {

  private static final Pattern INITIALS = Pattern.compile("[A-Z][A-Z0-9]{1,5}[A-Z]");
  private static final Set<String> OTHERS = ActorWords.SETS.of("no-acronyms");

  private final Sentence sentence;

  Acronyms(Sentence sentence) {
    this.sentence = sentence;
  }

  List<Name> find() {
    List<Name> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean isName =
          token.isNoun()
              && INITIALS.matcher(token.text()).matches()
              && !OTHERS.contains(NameWords.key(token));
      if (isName && isPlacedAsOne(token)) {
        found.add(new Name(token.span(), token.index(), token.index(), Name.Kind.ORGANIZATION));
      }
    }
    return found;
  }

  private boolean isPlacedAsOne(Token token) {
    int at = token.index();
    boolean isAmongCapitals =
        (at > 0 && isInitials(at - 1)) || (at + 1 < sentence.tokens().size() && isInitials(at + 1));
    if (isAmongCapitals) {
      return false;
    }
    boolean isOwner =
        at + 1 < sentence.tokens().size() && sentence.token(at + 1).tag().equals("POS");
    boolean isOf = at > 0 && NameWords.key(sentence.token(at - 1)).equals("of");
    return isOwner || isOf || acts(token);
  }

  private boolean isInitials(int at) {
    return INITIALS.matcher(sentence.token(at).text()).matches();
  }

  private static boolean acts(Token token) {
    return token.relation() == Relation.SUBJECT
        || token.relation() == Relation.PASSIVE_SUBJECT
        || token.relation() == Relation.AGENT;
  }
}
