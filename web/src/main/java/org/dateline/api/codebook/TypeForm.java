package org.dateline.api.codebook;

import java.util.List;
import org.dateline.event.EventType;
import org.dateline.event.Quad;
import org.dateline.event.codebook.Codebook;
import org.dateline.event.codebook.Examples.Example;
import org.dateline.event.codebook.Scale.Step;
import org.jspecify.annotations.Nullable;

/**
 * What a type of events means.
 *
 * @param goldstein how friendly or hostile, from -10 to 10
 */
public record TypeForm(
    EventType type, Quad quad, double goldstein, String meaning, List<Mode> modes) {

  /**
   * A mode of the type.
   *
   * @param example a sentence that is read so, or null
   */
  public record Mode(String mode, double goldstein, String meaning, @Nullable String example) {

    // Written out: Java 17 forgets in the class file what may be null in a compact one.
    public Mode(String mode, double goldstein, String meaning, @Nullable String example) {
      this.mode = mode;
      this.goldstein = goldstein;
      this.meaning = meaning;
      this.example = example;
    }
  }

  public TypeForm {
    modes = List.copyOf(modes);
  }

  static TypeForm of(Codebook codebook, EventType type) {
    List<Step> steps = codebook.scale().steps(type);
    Step itself = steps.get(0);
    List<Mode> modes = steps.stream().flatMap(step -> mode(codebook, step).stream()).toList();
    return new TypeForm(type, type.quad(), itself.goldstein(), itself.meaning(), modes);
  }

  private static List<Mode> mode(Codebook codebook, Step step) {
    String mode = step.mode();
    if (mode == null) {
      return List.of();
    }
    String example =
        codebook.examples().of(step.type()).stream()
            .filter(it -> mode.equals(it.mode()))
            .map(Example::text)
            .findFirst()
            .orElse(null);
    return List.of(new Mode(mode, step.goldstein(), step.meaning(), example));
  }
}
