package org.dateline.event.coding;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.Quad;
import org.dateline.event.Status;
import org.dateline.event.Status.Certainty;
import org.dateline.event.Status.Modality;
import org.dateline.event.Status.Polarity;
import org.dateline.event.scene.Match;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER's rules that turn one type into another. Cooperation that is promised, planned or sought
 * by those who would do it is AGREE; what is said not to be done in future is REJECT; announced
 * force or restriction is THREATEN. RETREAT and CONCEDE stay what they are, also in future.
 */
final class Rulings {

  private static final Set<EventType> BECOMES_AGREE =
      Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);

  /** CAMEO's military posture; as a noun it is a test or an exercise. */
  private static final String EXERCISE = "150";

  private Rulings() {}

  static Draft apply(Draft draft) {
    Modality modality = draft.status().modality();
    boolean isNegative = draft.status().polarity() == Polarity.NEGATIVE;
    boolean isIntended = modality == Modality.PLANNED || modality == Modality.THREATENED;
    if (isJointExercise(draft)) {
      return apply(draft.as(EventType.COOPERATE, Optional.empty(), draft.status(), "joint"));
    }
    if (draft.actors().isEmpty() || modality == Modality.ASSERTED) {
      return draft;
    }
    if (isIntended && isNegative && isCooperative(draft.type())) {
      return draft.as(
          EventType.REJECT, refusalMode(draft.type()), positive(draft.status()), "refused");
    }
    if (isNegative) {
      return draft;
    }
    if (BECOMES_AGREE.contains(draft.type())) {
      return isIntended || modality == Modality.SOUGHT
          ? draft.as(EventType.AGREE, Optional.empty(), draft.status(), "future")
          : draft;
    }
    return isIntended && draft.type().quad() == Quad.MATERIAL_CONFLICT
        ? draft.as(
            EventType.THREATEN,
            threatMode(draft.type(), draft.mode()),
            draft.status().with(Modality.THREATENED),
            "announced")
        : draft;
  }

  /** A war game of two states is theirs together: it threatens neither. */
  private static boolean isJointExercise(Draft draft) {
    long countries =
        draft.actors().stream().map(Party::country).filter(Objects::nonNull).distinct().count();
    return draft.type() == EventType.MOBILIZE
        && EXERCISE.equals(draft.match().trigger().cameo())
        && draft.match().token().isNoun()
        && countries > 1;
  }

  private static boolean isCooperative(EventType type) {
    return type.quad() == Quad.VERBAL_COOPERATION || type.quad() == Quad.MATERIAL_COOPERATION;
  }

  private static Status positive(Status status) {
    return new Status(
        Modality.ASSERTED,
        Polarity.POSITIVE,
        Certainty.CERTAIN,
        status.isBackground(),
        status.cues(),
        status.condition());
  }

  /** What is threatened decides the mode of the threat. */
  static Optional<String> threatMode(EventType type, @Nullable String mode) {
    return switch (type) {
      case ASSAULT, MOBILIZE -> Optional.of("violence");
      case PROTEST, REJECT -> Optional.of("relations");
      case SANCTION -> Optional.of("expel".equals(mode) ? "expel" : "relations");
      case COERCE -> Optional.of(coercion(mode));
      default -> Optional.empty();
    };
  }

  private static String coercion(@Nullable String mode) {
    if (mode == null) {
      return "restrict";
    }
    return switch (mode) {
      case "arrest" -> "arrest";
      case "deport" -> "expel";
      case "seize" -> "territory";
      default -> "restrict";
    };
  }

  /** What is asked for or refused decides the mode of the request or refusal. */
  static Optional<String> refusalMode(EventType type) {
    return switch (type) {
      case AID, COOPERATE, SUPPORT -> Optional.of("assist");
      case CONSULT, AGREE -> Optional.of("meet");
      case RETREAT, CONCEDE -> Optional.of("yield");
      default -> Optional.of("change");
    };
  }

  /** The mode of a verbal act by what it is about. */
  static Draft fitMode(Draft draft, Optional<Match> content) {
    if (draft.mode() != null || content.isEmpty()) {
      return draft;
    }
    EventType about = content.get().trigger().type();
    return switch (draft.type()) {
      case THREATEN ->
          draft.withMode(threatMode(about, content.get().trigger().mode()).orElse(null));
      case REQUEST, REJECT -> draft.withMode(refusalMode(about).orElse(null));
      default -> draft;
    };
  }
}
