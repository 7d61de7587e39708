package org.dateline.actor;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** The initials that a story gives with an organisation's name, by which it goes on. */
final class Initials {

  private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z-]{1,7}");
  private static final Set<String> MARKS = Set.of("or", "(", "-lrb-", ",");

  private Initials() {}

  /** "Syrian Democratic Forces, or SDF", "Organisation of the North (ON)". */
  static void keep(Draft draft, Sentence sentence, Memory memory) {
    Actor actor = draft.finding().actor();
    int at = draft.last() + 1;
    boolean isName = draft.title() == null || draft.finding().rule().equals("lexicon-role");
    if (actor == null || !isName || actor.kind() == ActorKind.PERSON) {
      return;
    }
    for (int i = at; i < Math.min(at + 3, sentence.tokens().size()); i++) {
      Token token = sentence.token(i);
      if (CAPITALS.matcher(token.text()).matches() && i > at) {
        memory.abbreviate(token.text(), actor);
        return;
      }
      if (!MARKS.contains(token.text().toLowerCase(Locale.ROOT))) {
        return;
      }
    }
  }
}
