package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Title.Use;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Joins a role and a name that a comma sets side by side: "the US envoy to Syria, Tom Barrack,".
 * Both then mean the person, and the person gets the role's country and sectors.
 */
final class Appositions {

  private final Sentence sentence;
  private final Memory memory;

  Appositions(Sentence sentence, Memory memory) {
    this.sentence = sentence;
    this.memory = memory;
  }

  List<Draft> join(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>(drafts);
    for (int i = 0; i + 1 < joined.size(); i++) {
      Draft left = joined.get(i);
      int next =
          i + 2 < joined.size() && isWithin(joined.get(i + 1), joined.get(i + 2)) ? i + 2 : i + 1;
      Draft right = joined.get(next);
      if (isSideBySide(left, right)) {
        Draft role = isRole(left) && isBareName(right) ? left : null;
        role = role == null && isRole(right) && isBareName(left) ? right : role;
        Draft name = left.equals(role) ? right : left;
        Finding both = role == null ? null : both(role.finding(), name.finding());
        if (both != null) {
          joined.set(i, left.with(both.by(left.finding().rule())));
          joined.set(next, right.with(both.by(right.finding().rule())));
        }
      }
    }
    return joined;
  }

  /** The name of a body within the phrase for its people: "NASA" of "NASA administrator". */
  private static boolean isWithin(Draft name, Draft phrase) {
    return phrase.first() <= name.first() && name.last() <= phrase.last();
  }

  private boolean isSideBySide(Draft left, Draft right) {
    int between = right.first() - left.last() - 1;
    if (between < 1 || between > 2 || !sentence.token(left.last() + 1).text().equals(",")) {
      return false;
    }
    Token behind = sentence.token(left.last() + between);
    return between == 1 || behind.wordClass() == WordClass.DETERMINER;
  }

  private static boolean isRole(Draft draft) {
    Title title = draft.title();
    boolean isOne =
        title != null
            && (title.use() == Use.PERSON || title.use() == Use.MEMBER || title.use() == Use.TITLE);
    return isOne && !draft.finding().rule().equals("title-name");
  }

  private static boolean isBareName(Draft draft) {
    return draft.title() == null && draft.finding().kind() == ActorKind.PERSON;
  }

  private @Nullable Finding both(Finding role, Finding name) {
    Actor person = name.actor();
    if (person == null) {
      return null;
    }
    boolean isUnknown = person.country() == null && person.sectors().isEmpty();
    Actor known =
        isUnknown
            ? memory.unknown(person.name(), ActorKind.PERSON, role.country(), role.sectors())
            : person;
    return Finding.of(known, name.rule());
  }
}
