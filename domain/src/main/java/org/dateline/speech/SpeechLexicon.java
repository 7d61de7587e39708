package org.dateline.speech;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.BrokenLexicon;
import org.dateline.lexicon.Row;
import org.dateline.lexicon.Table;
import org.dateline.speech.CueVerb.Frame;
import org.dateline.speech.CueVerb.Manner;
import org.dateline.speech.CueVerb.Stance;

/**
 * The words of attribution: cue verbs, cue phrases, what sort of source a noun is, grounds of
 * anonymity. Immutable.
 */
public final class SpeechLexicon {

  private final Map<String, CueVerb> verbs = new HashMap<>();
  private final Map<String, Phrase> phrases = new HashMap<>();
  private final Map<String, Sort> sources = new HashMap<>();
  private final Map<String, List<List<String>>> grounds = new HashMap<>();

  private SpeechLexicon() {
    rows("cues.tsv", 5).forEach(row -> verbs.put(row.required(0), verb(row)));
    rows("phrases.tsv", 3).forEach(row -> phrases.put(row.required(0), phrase(row)));
    rows("sources.tsv", 2)
        .forEach(row -> sources.put(row.required(0), row.constant(Sort.class, row.required(1))));
    rows("grounds.tsv", 1).forEach(row -> addGrounds(row.required(0)));
  }

  /**
   * Reads the lexicon that comes with the program.
   *
   * @throws BrokenLexicon if a file is missing or a line of it is wrong or stands twice
   */
  public static SpeechLexicon load() {
    return new SpeechLexicon();
  }

  private static List<Row> rows(String file, int columns) {
    return distinct(Table.load("speech/" + file, columns).rows());
  }

  /**
   * The rows, each of which must have a first cell of its own.
   *
   * @throws BrokenLexicon if one has not
   */
  static List<Row> distinct(List<Row> rows) {
    Set<String> seen = new HashSet<>();
    for (Row row : rows) {
      if (!seen.add(row.required(0))) {
        throw row.fault("stands twice: " + row.cell(0));
      }
    }
    return rows;
  }

  /** The cue verb with this lemma, particle included. */
  public Optional<CueVerb> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  int verbCount() {
    return verbs.size();
  }

  Optional<Phrase> phrase(String words) {
    return Optional.ofNullable(phrases.get(words));
  }

  boolean isA(String words, Use use) {
    Phrase phrase = phrases.get(words);
    return phrase != null && phrase.use() == use;
  }

  Optional<Sort> source(String word) {
    return Optional.ofNullable(sources.get(word));
  }

  /** The phrases of anonymity that begin with this word, in words; {@code *} stands for a gap. */
  List<List<String>> groundsFrom(String firstWord) {
    return grounds.getOrDefault(firstWord, List.of());
  }

  private void addGrounds(String phrase) {
    List<String> words = List.of(phrase.split(" "));
    List<List<String>> all = new ArrayList<>(groundsFrom(words.get(0)));
    all.add(words);
    grounds.put(words.get(0), List.copyOf(all));
  }

  static CueVerb verb(Row row) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    Set<String> prepositions = new HashSet<>();
    for (String frame : row.list(4)) {
      if (frame.startsWith("+")) {
        prepositions.add(frame.substring(1));
      } else {
        frames.add(row.constant(Frame.class, frame));
      }
    }
    return new CueVerb(
        row.required(0),
        row.constant(Manner.class, row.required(1)),
        row.constant(Stance.class, row.required(2)),
        row.required(3).equals("event"),
        frames,
        prepositions);
  }

  private static Phrase phrase(Row row) {
    String stance = row.required(2);
    return new Phrase(
        row.required(0),
        row.constant(Use.class, row.required(1)),
        stance.equals("-") ? Stance.NEUTRAL : row.constant(Stance.class, stance));
  }

  /** A cue without a verb of its own. */
  record Phrase(String words, Use use, Stance stance) {}

  /** What a phrase is good for; the file says what each means. */
  enum Use {
    SOURCE_AFTER,
    ADVERB,
    STOP,
    NO_SOURCE
  }

  /** What sort of source a noun is. */
  enum Sort {
    DOCUMENT,
    OUTLET,
    INSTITUTION,
    PERSON
  }
}
