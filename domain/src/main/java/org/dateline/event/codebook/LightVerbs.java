package org.dateline.event.codebook;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.Status.Modality;

/**
 * Verbs that only carry an event noun: "launched an attack", "faces sanctions". Immutable.
 *
 * <p>Each says what its subject is in the noun's event, and in what sense the noun is then told.
 */
public final class LightVerbs {

  /** What the verb's subject is in the noun's event. */
  public enum Subject {
    ACTOR,
    RECIPIENT,
    MEDIATOR,
    /** The actor, unless the noun names its own: "announced a ceasefire between A and B". */
    TELLER,
    /** The noun itself is the subject: "clashes erupted". */
    NOUN
  }

  /**
   * One verb and what it does to the noun.
   *
   * @param verb lemma, with its particle if it has one: "carry out"
   * @param isDenied whether the noun's event then does not happen
   */
  public record LightVerb(String verb, Subject subject, Modality modality, boolean isDenied) {}

  private final Map<String, LightVerb> verbs;

  private LightVerbs(Map<String, LightVerb> verbs) {
    this.verbs = Map.copyOf(verbs);
  }

  /** Columns: verb, subject, modality, {@code positive} or {@code negative}. */
  static LightVerbs from(Table table) {
    Map<String, LightVerb> verbs = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      Subject subject = Enums.parse(Subject.class, row, row.cell(1));
      Modality modality = Enums.parse(Modality.class, row, row.cell(2));
      boolean isDenied = row.cell(3).equals("negative");
      for (String verb : Table.list(row.cell(0))) {
        if (verbs.put(verb, new LightVerb(verb, subject, modality, isDenied)) != null) {
          throw row.unusable("twice: " + verb);
        }
      }
    }
    return new LightVerbs(verbs);
  }

  /** By lemma and particle, which may be empty. */
  public Optional<LightVerb> find(String lemma, String particle) {
    String key = (lemma + " " + particle).strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(verbs.get(key));
  }
}
