package org.dateline.event.codebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.Agreement.State;
import org.jspecify.annotations.Nullable;

/**
 * The words that name agreements, that tell their kind, and that tell how they stand. Immutable.
 */
public final class AgreementLexicon {

  /** The kind of an agreement of which nothing more is known. */
  public static final String ANY = "agreement";

  /** Where the word stands to the noun. */
  public enum Stand {
    /** It is the noun. */
    NOUN,
    /** It stands before the noun and makes another thing of it: "record deal". */
    NOT,
    /** It stands before the noun and tells that it is none named before: "another". */
    NEW,
    /** It tells the kind, before the noun or in what the agreement is about. */
    KIND,
    /** It tells the kind only in what the agreement is about: "to integrate". */
    ABOUT,
    /** The verb of which the noun is the object: "sign". */
    OBJECT,
    /** The verb or predicate of which the noun is the subject: "take effect", "in force". */
    SUBJECT,
    /** A verb with the preposition before the noun: "withdraw from". */
    BEHIND,
    /** A noun that governs it: "violation of the truce", "ceasefire talks". */
    OF,
    /** An adjective or participle before it: "proposed". */
    QUALITY
  }

  /** What the subject of the word is to the agreement. */
  public enum Subject {
    NOBODY,
    PARTY,
    MEDIATOR,
    /** A party, unless the noun names both sides of its own. */
    TELLER
  }

  /**
   * What a word says of the agreement.
   *
   * @param state null where the word only passes on: "implementation of the deal"
   */
  public record Cue(@Nullable State state, Subject subject) {}

  /** A kind, and how early the file names it: the earlier is the more telling. */
  public record Kind(String name, int rank) {}

  private final Map<String, Kind> kinds;
  private final Map<String, Cue> cues;

  private AgreementLexicon(Map<String, Kind> kinds, Map<String, Cue> cues) {
    this.kinds = Map.copyOf(kinds);
    this.cues = Map.copyOf(cues);
  }

  /** Columns: stand, words, kind or state, what the subject is. */
  static AgreementLexicon from(Table table) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    Map<String, Cue> cues = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      Stand stand = Enums.parse(Stand.class, row, row.cell(0));
      for (String word : Table.list(row.cell(1))) {
        Object before =
            switch (stand) {
              case NOUN, NOT, NEW, KIND, ABOUT ->
                  kinds.put(key(stand, word), new Kind(row.cell(2), row.line()));
              case OBJECT, SUBJECT, BEHIND, OF, QUALITY -> cues.put(key(stand, word), cue(row));
            };
        if (before != null) {
          throw row.unusable("twice: " + stand + " " + word);
        }
      }
    }
    return new AgreementLexicon(kinds, cues);
  }

  private static Cue cue(Table.Row row) {
    State state = row.cell(2).isEmpty() ? null : Enums.parse(State.class, row, row.cell(2));
    String subject = row.cell(3);
    return new Cue(
        state, subject.isEmpty() ? Subject.NOBODY : Enums.parse(Subject.class, row, subject));
  }

  private static String key(Stand stand, String word) {
    return stand + " " + word;
  }

  public Optional<Kind> kind(Stand stand, String word) {
    return Optional.ofNullable(kinds.get(key(stand, word)));
  }

  /** By lemma, with the particle, preposition or object that belongs to it. */
  public Optional<Cue> cue(Stand stand, String words) {
    return Optional.ofNullable(cues.get(key(stand, words)));
  }
}
