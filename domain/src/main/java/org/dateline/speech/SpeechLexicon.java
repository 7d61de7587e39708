package org.dateline.speech;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final String version;

  private SpeechLexicon() {
    LexiconFile cues = LexiconFile.load("cues.tsv", 5);
    cues.rows().forEach(row -> verbs.put(row.get(0), verb(row)));
    LexiconFile.load("phrases.tsv", 3).rows().forEach(row -> phrases.put(row.get(0), phrase(row)));
    LexiconFile.load("sources.tsv", 2)
        .rows()
        .forEach(row -> sources.put(row.get(0), Sort.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    LexiconFile.load("grounds.tsv", 1).rows().forEach(row -> addGrounds(row.get(0)));
    this.version = cues.version();
  }

  /**
   * Reads the lexicon that comes with the program.
   *
   * @throws IllegalStateException if a file is missing or a line of it is wrong
   */
  public static SpeechLexicon load() {
    return new SpeechLexicon();
  }

  public String version() {
    return version;
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
    List<List<String>> known = grounds.getOrDefault(words.get(0), List.of());
    var all = new java.util.ArrayList<>(known);
    all.add(words);
    grounds.put(words.get(0), List.copyOf(all));
  }

  private static CueVerb verb(List<String> row) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    Set<String> prepositions = new HashSet<>();
    Arrays.stream(row.get(4).split(" "))
        .forEach(
            frame -> {
              if (frame.startsWith("+")) {
                prepositions.add(frame.substring(1));
              } else {
                frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
              }
            });
    return new CueVerb(
        row.get(0),
        Manner.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
        Stance.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        row.get(3).equals("event"),
        frames,
        prepositions);
  }

  private static Phrase phrase(List<String> row) {
    Use use = Use.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
    String stance = row.get(2);
    return new Phrase(
        row.get(0),
        use,
        stance.equals("-") ? Stance.NEUTRAL : Stance.valueOf(stance.toUpperCase(Locale.ROOT)));
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
