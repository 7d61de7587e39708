package org.dateline.api.codebook;

import java.util.List;
import java.util.Locale;
import org.dateline.event.codebook.Constraint;
import org.dateline.event.codebook.Role;
import org.dateline.event.codebook.Trigger;
import org.dateline.event.codebook.Trigger.Flag;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the lexicon of triggers has it: an event that it gives carries its name.
 *
 * @param wordClass verb, noun or adjective
 * @param words lemmas; several words are adjacent
 * @param actors where the doers stand, the likeliest place first
 * @param constraints what must stand, or must not stand, beside the words
 */
public record RuleForm(
    String rule,
    String wordClass,
    List<String> words,
    @Nullable String mode,
    @Nullable String cameo,
    List<String> contexts,
    List<String> actors,
    List<String> recipients,
    List<Condition> constraints,
    List<String> flags) {

  /**
   * One constraint.
   *
   * @param words lemmas in alphabetical order; empty for any
   */
  public record Condition(String slot, boolean forbidden, List<String> words) {

    public Condition {
      words = List.copyOf(words);
    }

    static Condition of(Constraint constraint) {
      return new Condition(
          constraint.slot(),
          constraint.isForbidden(),
          constraint.words().stream().sorted().toList());
    }
  }

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public RuleForm(
      String rule,
      String wordClass,
      List<String> words,
      @Nullable String mode,
      @Nullable String cameo,
      List<String> contexts,
      List<String> actors,
      List<String> recipients,
      List<Condition> constraints,
      List<String> flags) {
    this.rule = rule;
    this.wordClass = wordClass;
    this.words = List.copyOf(words);
    this.mode = mode;
    this.cameo = cameo;
    this.contexts = List.copyOf(contexts);
    this.actors = List.copyOf(actors);
    this.recipients = List.copyOf(recipients);
    this.constraints = List.copyOf(constraints);
    this.flags = List.copyOf(flags);
  }

  /** The rule that these entries, which differ in their words only, make up. */
  static RuleForm of(List<Trigger> entries) {
    Trigger first = entries.get(0);
    return new RuleForm(
        first.rule(),
        first.wordClass().name().toLowerCase(Locale.ROOT),
        entries.stream().map(entry -> String.join(" ", entry.words())).toList(),
        first.mode(),
        first.cameo(),
        first.contexts(),
        first.actors().stream().map(Role::code).toList(),
        first.recipients().stream().map(Role::code).toList(),
        first.constraints().stream().map(Condition::of).toList(),
        first.flags().stream().sorted().map(RuleForm::code).toList());
  }

  private static String code(Flag flag) {
    return flag.name().toLowerCase(Locale.ROOT);
  }
}
