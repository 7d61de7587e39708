package org.dateline.event.codebook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must stand, or must not stand, beside a trigger for its sense to hold.
 *
 * @param slot {@code obj}, {@code subj}, {@code mod}, {@code gov}, {@code to-do}, {@code clause},
 *     {@code modal}, {@code has}, {@code subj-kind}, {@code obj-kind}, {@code party}, or a
 *     preposition
 * @param isForbidden whether these words must not stand there
 * @param words lemmas; empty for "anything" ({@code *})
 */
public record Constraint(String slot, boolean isForbidden, Set<String> words) {

  private static final Pattern FORM = Pattern.compile("([a-z-]{1,12})(!?=)(.{1,2000})");
  private static final Set<String> SLOTS =
      Set.of(
          "obj",
          "subj",
          "mod",
          "gov",
          "to-do",
          "clause",
          "modal",
          "has",
          "subj-kind",
          "obj-kind",
          "obj-state",
          "obj-party",
          "subj-party",
          "tag");

  public Constraint {
    words = Set.copyOf(words);
  }

  static Constraint parse(String raw, WordSets sets) {
    Matcher form = FORM.matcher(raw.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException("not a constraint: " + raw);
    }
    String slot = form.group(1).toLowerCase(Locale.ROOT);
    if (!SLOTS.contains(slot) && !Role.isPreposition(slot)) {
      throw new IllegalArgumentException("no such slot: " + slot);
    }
    Set<String> words = new HashSet<>();
    for (String word : Table.list(form.group(3))) {
      if (word.startsWith("@")) {
        words.addAll(sets.set(word.substring(1)));
      } else if (!word.equals("*")) {
        words.add(word);
      }
    }
    return new Constraint(slot, form.group(2).equals("!="), words);
  }

  /** Whether a word could satisfy both. */
  boolean overlaps(Constraint other) {
    return words.isEmpty()
        || other.words.isEmpty()
        || words.stream().anyMatch(other.words::contains);
  }
}
