package org.dateline.event.coding;

import java.util.List;
import org.dateline.event.Party;
import org.dateline.event.Status.Modality;
import org.dateline.event.Status.Polarity;
import org.dateline.event.codebook.Trigger;
import org.dateline.event.codebook.Trigger.Flag;
import org.dateline.event.scene.PartyFinder;
import org.dateline.event.scene.StatusJudge;

/**
 * How much an event is to be trusted, from 0.05 to 0.95. A verb in its plain sense with both
 * parties known has 0.85; nouns, weak senses, unknown or missing parties, hedges, history and depth
 * in the sentence cost, further constraints that hold add. A rule of thumb, not a probability.
 */
final class Weight {

  private Weight() {}

  static double of(Draft draft, boolean isCarried, int depth) {
    Trigger trigger = draft.match().trigger();
    double weight = draft.match().token().isNoun() ? (isCarried ? 0.8 : 0.7) : 0.85;
    long held = trigger.constraints().stream().filter(c -> !c.isForbidden()).count();
    weight += 0.04 * Math.min(held, 2);
    weight -= trigger.is(Flag.WEAK) ? 0.2 : 0;
    weight -= missing(draft.actors(), 0.2);
    boolean isMutual = trigger.is(Flag.MUTUAL) && draft.actors().size() > 1;
    weight -= isMutual ? 0 : missing(draft.recipients(), 0.12);
    weight -= Math.min(depth, 6) * 0.02;
    weight -= draft.status().modality() == Modality.ASSERTED ? 0 : 0.08;
    weight -= draft.status().polarity() == Polarity.NEGATIVE ? 0.05 : 0;
    weight -= draft.status().isBackground() ? 0.08 : 0;
    weight *= StatusJudge.weight(draft.status().certainty());
    return Math.round(Math.max(0.05, Math.min(0.95, weight)) * 100) / 100.0;
  }

  private static double missing(List<Party> parties, double cost) {
    if (parties.isEmpty()) {
      return cost;
    }
    return parties.stream().anyMatch(PartyFinder::isKnown) ? 0 : cost / 2;
  }
}
