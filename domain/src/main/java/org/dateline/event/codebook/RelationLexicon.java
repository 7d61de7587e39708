package org.dateline.event.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.actor.ActorKind;
import org.dateline.event.StandingRelation;

/** The words that tell standing relations, and where the two sides stand to them. Immutable. */
public final class RelationLexicon {

  /** As what the word must be used. */
  public enum Form {
    VERB,
    NOUN,
    /** An adjective or participle of the one who is in the relation: "allied with". */
    STATE,
    /** A participle behind a hyphen: "Iran-backed". */
    HYPHEN
  }

  /** Where a side stands. */
  public enum Place {
    SUBJECT,
    OBJECT,
    /** Of whom the word is said: "X, leader of", "X is allied with". */
    HOST,
    /** Before a noun: "Hamas leader", "its links". */
    OWNER,
    /** Before the hyphen. */
    AHEAD,
    /** The state whose name or adjective stands before the noun or behind "of". */
    STATE,
    /** Behind a preposition. */
    BEHIND
  }

  /**
   * A place where a side stands.
   *
   * @param preposition empty but for {@link Place#BEHIND}
   */
  public record Slot(Place place, String preposition) {}

  /**
   * One sense of a word.
   *
   * @param subject where the subject stands, the likeliest first
   * @param object where the object stands, the likeliest first
   * @param value what the object is called, or empty
   * @param subjectKinds what the subject must be; empty for anything
   * @param objectKinds what the object must be; empty for anything
   * @param needs words one of which must stand in what the object is called; empty for none
   * @param excluded words that must not stand before it
   */
  public record Pattern(
      StandingRelation.Type type,
      Form form,
      List<Slot> subject,
      List<Slot> object,
      String value,
      Set<ActorKind> subjectKinds,
      Set<ActorKind> objectKinds,
      Set<String> needs,
      Set<String> excluded) {

    public Pattern {
      subject = List.copyOf(subject);
      object = List.copyOf(object);
      subjectKinds = Set.copyOf(subjectKinds);
      objectKinds = Set.copyOf(objectKinds);
      needs = Set.copyOf(needs);
      excluded = Set.copyOf(excluded);
    }

    /** The name by which findings tell their rule. */
    public String rule() {
      return type + "." + form.name().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<String, List<Pattern>> patterns;

  private RelationLexicon(Map<String, List<Pattern>> patterns) {
    this.patterns = Map.copyOf(patterns);
  }

  /**
   * Columns: type, form, words, subject, object, value, kinds of subject, kinds of object, needs,
   * excluded.
   */
  static RelationLexicon from(Table table) {
    Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      Pattern pattern = pattern(row);
      for (String word : Table.list(row.cell(2))) {
        List<Pattern> known =
            patterns.computeIfAbsent(key(pattern.form(), word), k -> new ArrayList<>());
        boolean isThere =
            known.stream()
                .anyMatch(k -> k.type() == pattern.type() && k.value().equals(pattern.value()));
        if (isThere) {
          throw row.unusable("twice: " + pattern.rule() + " " + word);
        }
        known.add(pattern);
      }
    }
    return new RelationLexicon(patterns);
  }

  private static Pattern pattern(Table.Row row) {
    return new Pattern(
        Enums.parse(StandingRelation.Type.class, row, row.cell(0)),
        Enums.parse(Form.class, row, row.cell(1)),
        slots(row, row.cell(3)),
        slots(row, row.cell(4)),
        row.cell(5),
        kinds(row, row.cell(6)),
        kinds(row, row.cell(7)),
        Set.copyOf(Table.list(row.cell(8))),
        Set.copyOf(Table.list(row.cell(9))));
  }

  private static List<Slot> slots(Table.Row row, String cell) {
    List<Slot> slots = new ArrayList<>();
    for (String word : Table.list(cell)) {
      slots.add(
          Role.isPreposition(word)
              ? new Slot(Place.BEHIND, word)
              : new Slot(Enums.parse(Place.class, row, word), ""));
    }
    if (slots.isEmpty()) {
      throw row.unusable("nobody stands anywhere");
    }
    return slots;
  }

  private static Set<ActorKind> kinds(Table.Row row, String cell) {
    return Table.list(cell).stream()
        .map(kind -> Enums.parse(ActorKind.class, row, kind))
        .collect(Collectors.toSet());
  }

  private static String key(Form form, String word) {
    return form + " " + word;
  }

  /** The senses of a word, in the order of the file. */
  public List<Pattern> of(Form form, String lemma) {
    return patterns.getOrDefault(key(form, lemma), List.of());
  }
}
