package org.dateline.event.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.actor.Sector;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.Quad;
import org.dateline.event.codebook.Trigger;
import org.dateline.event.codebook.Trigger.Flag;
import org.dateline.event.scene.Carrier;
import org.dateline.event.scene.PartyFinder;

/** Whether enough is known to call it an event: acts of words need a speaker, mutual ones two. */
final class Admission {

  private Admission() {}

  static boolean admits(Draft draft, Optional<Carrier> carrier) {
    Trigger trigger = draft.match().trigger();
    boolean isNoun = draft.match().token().isNoun();
    if (isWithThePress(draft)) {
      return false;
    }
    if (trigger.is(Flag.FACELESS)) {
      return true;
    }
    if (trigger.is(Flag.TRANSITIVE) && draft.recipients().isEmpty()) {
      return false;
    }
    if (draft.actors().isEmpty() && (needsActor(trigger) || draft.recipients().isEmpty())) {
      return false;
    }
    if (trigger.is(Flag.MUTUAL) && draft.actors().size() < 2) {
      return carrier.isPresent() && isAnyKnown(draft.actors()) && !trigger.is(Flag.WEAK);
    }
    if (trigger.is(Flag.WEAK) && !isAnyKnown(draft.actors())) {
      return false;
    }
    return !isNoun
        || carrier.isPresent()
        || isAnyKnown(draft.actors())
        || isAnyKnown(draft.recipients());
  }

  /** Force may come from unknown hands, and official acts are told without their doer. */
  private static boolean needsActor(Trigger trigger) {
    boolean isDeed = trigger.type().quad() == Quad.MATERIAL_CONFLICT;
    boolean mayBeUnknown = trigger.type() == EventType.ASSAULT || trigger.isOfficial();
    return !(isDeed && mayBeUnknown) && trigger.type() != EventType.RETREAT;
  }

  private static boolean isAnyKnown(List<Party> parties) {
    return parties.stream().anyMatch(PartyFinder::isKnown);
  }

  /** Interviews and calls with reporters are how news is made, not news. */
  private static boolean isWithThePress(Draft draft) {
    return draft.type() == EventType.CONSULT
        && (draft.actors().stream().anyMatch(Admission::isPress)
            || draft.recipients().stream().anyMatch(Admission::isPress));
  }

  private static boolean isPress(Party party) {
    return party.sectors().contains(Sector.JRN);
  }
}
