package org.dateline.event.codebook;

import java.util.ArrayList;
import java.util.List;
import org.dateline.event.EventType;
import org.jspecify.annotations.Nullable;

/** A sentence for each type and many modes, which the coder reads so. Immutable. */
public final class Examples {

  /**
   * A sentence and what it is an example of.
   *
   * @param mode the mode, or null for one of the type alone
   */
  public record Example(EventType type, @Nullable String mode, String text) {}

  private final List<Example> examples;

  private Examples(List<Example> examples) {
    this.examples = List.copyOf(examples);
  }

  /** Columns: type, mode or {@code -}, sentence. */
  static Examples from(Table table, Scale scale) {
    List<Example> examples = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      EventType type = Scale.type(row, row.cell(0));
      String mode = row.cell(1);
      if (!scale.knows(type, mode)) {
        throw row.unusable("unknown mode " + mode);
      }
      examples.add(new Example(type, mode.isEmpty() ? null : mode, row.cell(2)));
    }
    return new Examples(examples);
  }

  /** In the order of the file. */
  public List<Example> all() {
    return examples;
  }

  /** Those of a type and its modes. */
  public List<Example> of(EventType type) {
    return examples.stream().filter(example -> example.type() == type).toList();
  }
}
