package org.dateline.event.codebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.Status.Certainty;
import org.dateline.event.Status.Modality;

/** Words that change in what sense an event is told: "seek", "deny", "reportedly". Immutable. */
public final class StatusCues {

  /** Where the cue stands to the event's words. */
  public enum Stand {
    /** It governs them: "seeks a ceasefire". */
    GOVERNOR,
    /** It helps their verb: "could strike". */
    AUXILIARY,
    /** It modifies them: "allegedly struck", "a planned strike". */
    MODIFIER,
    /** It opens their clause: "if they strike". */
    MARKER
  }

  /**
   * What a word does to the status.
   *
   * @param isNegative whether the event then did not happen
   * @param isBackground whether it is then told as history
   */
  public record Cue(
      Modality modality, boolean isNegative, Certainty certainty, boolean isBackground) {}

  private final Map<String, Cue> cues;

  private StatusCues(Map<String, Cue> cues) {
    this.cues = Map.copyOf(cues);
  }

  /** Columns: stand, words, modality, polarity, certainty, {@code background} or {@code -}. */
  static StatusCues from(Table table) {
    Map<String, Cue> cues = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      Stand stand = Enums.parse(Stand.class, row, row.cell(0));
      Cue cue =
          new Cue(
              Enums.parse(Modality.class, row, row.cell(2)),
              row.cell(3).equals("negative"),
              Enums.parse(Certainty.class, row, row.cell(4)),
              row.cell(5).equals("background"));
      for (String word : Table.list(row.cell(1))) {
        if (cues.put(stand + " " + word, cue) != null) {
          throw row.unusable("twice: " + stand + " " + word);
        }
      }
    }
    return new StatusCues(cues);
  }

  public Optional<Cue> find(Stand stand, String lemma) {
    return Optional.ofNullable(cues.get(stand + " " + lemma));
  }
}
