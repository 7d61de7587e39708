package org.dateline.event.codebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.event.EventType;
import org.dateline.event.codebook.Trigger.Flag;
import org.dateline.parsing.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads one line of the trigger lexicon; the file's own header states the columns. */
final class TriggerRow {

  static final int COLUMNS = 11;

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern INNER_HYPHEN = Pattern.compile("(?<=[a-z])-(?=[a-z])");
  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern RULE = Pattern.compile("[a-z]{2,12}\\.[a-z][a-z-]{0,40}");
  private static final Pattern CAMEO = Pattern.compile("(0[1-9]|1[0-9]|20)[0-9]{0,2}");

  private final WordSets sets;
  private final Scale scale;
  private final Contexts contexts;

  TriggerRow(WordSets sets, Scale scale, Contexts contexts) {
    this.sets = sets;
    this.scale = scale;
    this.contexts = contexts;
  }

  List<Trigger> triggers(Table.Row row) {
    try {
      return parse(row);
    } catch (IllegalArgumentException e) {
      throw row.unusable(String.valueOf(e.getMessage()));
    }
  }

  private List<Trigger> parse(Table.Row row) {
    require(row, RULE.matcher(row.cell(0)).matches(), "not a rule name: " + row.cell(0));
    WordClass wordClass = Enums.parse(WordClass.class, row, row.cell(1));
    EventType type = Scale.type(row, row.cell(3));
    String mode = orNull(row.cell(4));
    require(row, mode == null || scale.knows(type, mode), "unknown mode of " + type + ": " + mode);
    String cameo = orNull(row.cell(5));
    require(row, cameo == null || CAMEO.matcher(cameo).matches(), "not a CAMEO code: " + cameo);
    List<String> named = Table.list(row.cell(6));
    named.forEach(c -> require(row, contexts.knows(c), "unknown context " + c));
    List<Constraint> constraints = constraints(row.cell(9));
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    Table.list(row.cell(10)).forEach(f -> flags.add(Enums.parse(Flag.class, row, f)));
    List<Trigger> triggers = new ArrayList<>();
    for (String words : forms(wordClass, row.cell(2))) {
      triggers.add(
          new Trigger(
              row.cell(0),
              List.of(SPACE.split(words, -1)),
              wordClass,
              type,
              mode,
              cameo,
              named,
              roles(row.cell(7)),
              roles(row.cell(8)),
              constraints,
              flags));
    }
    return triggers;
  }

  /** A tokenizer may part a word at its hyphen: "cease - fire". */
  private static List<String> forms(WordClass wordClass, String cell) {
    List<String> forms = new ArrayList<>();
    for (String words : Table.list(cell)) {
      forms.add(words);
      if (wordClass != WordClass.VERB && INNER_HYPHEN.matcher(words).find()) {
        forms.add(INNER_HYPHEN.matcher(words).replaceAll(" - "));
      }
    }
    return forms;
  }

  private static List<Role> roles(String cell) {
    return Table.list(cell).stream().map(Role::parse).toList();
  }

  private List<Constraint> constraints(String cell) {
    List<Constraint> constraints = new ArrayList<>();
    for (String raw : SEMICOLON.split(cell, -1)) {
      if (!raw.isBlank()) {
        constraints.add(Constraint.parse(raw, sets));
      }
    }
    return constraints;
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static void require(Table.Row row, boolean holds, String fault) {
    if (!holds) {
      throw row.unusable(fault);
    }
  }
}
