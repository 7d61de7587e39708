package org.dateline.event.coding;

import java.util.Optional;
import org.dateline.event.EventType;
import org.dateline.event.Quad;
import org.dateline.event.scene.Match;

/** A vow is what it vows: to help is AGREE, to strike is THREATEN, not to yield is REJECT. */
final class Vows {

  private Vows() {}

  static Draft settle(Draft draft, Optional<Match> content) {
    if (draft.type() != EventType.AGREE || content.isEmpty()) {
      return draft;
    }
    EventType about = content.get().trigger().type();
    boolean isHostile = about.quad() == Quad.MATERIAL_CONFLICT || about == EventType.THREATEN;
    return isHostile && about != EventType.MOBILIZE
        ? draft.as(
            EventType.THREATEN,
            Rulings.threatMode(about, content.get().trigger().mode()),
            draft.status(),
            "hostile")
        : draft;
  }
}
