package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.event.Count;
import org.dateline.event.Party;
import org.dateline.event.codebook.Trigger.Flag;
import org.dateline.event.scene.Parties;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** The same happening told twice in one sentence is one event: "an attack … killed six". */
final class Merger {

  /** Words further apart in the grammar tell different things. */
  private static final int LONGEST_WAY = 4;

  private Merger() {}

  static List<Draft> merge(Sentence sentence, List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      int same = -1;
      for (int at = 0; at < kept.size() && same < 0; at++) {
        same = isSame(sentence, kept.get(at), draft) ? at : -1;
      }
      if (same < 0) {
        kept.add(draft);
      } else {
        kept.set(same, join(kept.get(same), draft));
      }
    }
    return kept;
  }

  private static boolean isSame(Sentence sentence, Draft one, Draft other) {
    if (one.type() != other.type()
        || one.status().polarity() != other.status().polarity()
        || one.status().modality() != other.status().modality()) {
      return false;
    }
    if (!agree(one.actors(), other.actors())
        || isFaceless(one) != isFaceless(other)
        || isIncluded(sentence, one) != isIncluded(sentence, other)) {
      return false;
    }
    if (isPartOf(one.match().token(), other.match().token())) {
      return true;
    }
    if (!agree(one.recipients(), other.recipients())) {
      return false;
    }
    boolean shares =
        Parties.share(one.actors(), other.actors())
            && (one.recipients().isEmpty()
                || other.recipients().isEmpty()
                || Parties.share(one.recipients(), other.recipients()));
    return shares || isClose(sentence, one.match().token(), other.match().token());
  }

  /** "Sectarian violence" with nobody named is not the army's strike told beside it. */
  private static boolean isFaceless(Draft draft) {
    return draft.match().trigger().is(Flag.FACELESS)
        && draft.actors().isEmpty()
        && draft.recipients().isEmpty();
  }

  /** "Struck five towns, including ten strikes near a base": a part with a place of its own. */
  static boolean isIncluded(Sentence sentence, Draft draft) {
    return isIncluded(sentence, draft.match().token());
  }

  static boolean isIncluded(Sentence sentence, Token token) {
    return sentence.preposition(token).equals("include");
  }

  /** "the airstrike killed six", "killed six in an airstrike": the noun stands in the verb. */
  private static boolean isPartOf(Token one, Token other) {
    return one.isNoun() != other.isNoun() && (isArgument(one, other) || isArgument(other, one));
  }

  private static boolean isArgument(Token noun, Token verb) {
    boolean isThere =
        noun.relation() == Relation.SUBJECT
            || noun.relation() == Relation.OBLIQUE
            || noun.relation() == Relation.AGENT;
    return isThere && noun.head() == verb.index();
  }

  private static boolean agree(List<Party> some, List<Party> others) {
    return some.isEmpty() || others.isEmpty() || Parties.agree(some, others);
  }

  private static boolean isClose(Sentence sentence, Token one, Token other) {
    List<Token> path = sentence.path(one);
    List<Token> otherPath = sentence.path(other);
    for (int up = 0; up < path.size() && up <= LONGEST_WAY; up++) {
      int meeting = otherPath.indexOf(path.get(up));
      if (meeting >= 0) {
        return up + meeting <= LONGEST_WAY;
      }
    }
    return false;
  }

  /** The surer one, with what the other adds. */
  private static Draft join(Draft one, Draft other) {
    return one.confidence() >= other.confidence() ? add(one, other) : add(other, one);
  }

  private static Draft add(Draft surer, Draft less) {
    Map<String, Count> counts = new LinkedHashMap<>(less.counts());
    counts.putAll(surer.counts());
    Draft joined =
        surer
            .withParties(
                surer.actors().isEmpty()
                    ? less.actors()
                    : Parties.union(surer.actors(), less.actors()),
                Parties.without(
                    Parties.union(surer.recipients(), less.recipients()), surer.actors()),
                Parties.union(surer.mediators(), less.mediators()))
            .withCounts(counts);
    return joined.mode() == null ? joined.withMode(less.mode()) : joined;
  }
}
