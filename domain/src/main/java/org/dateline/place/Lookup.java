package org.dateline.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.lexicon.Phrases;
import org.dateline.lexicon.Word;
import org.dateline.lexicon.WordRow;

/**
 * The gazetteer as one story asks it: each name is looked up but once, and so the same place is the
 * same object all over the story. For one thread.
 */
final class Lookup {

  private static final int LONGEST = 7;

  /** "al", "de la": a word so short may begin a name though it is written small. */
  private static final int PARTICLE = 3;

  private final Gazetteer gazetteer;
  private final Map<String, List<Candidate>> found = new HashMap<>();

  Lookup(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The places that bear the longest name which begins at a word of the row. */
  Optional<Phrases.Match<Candidate>> longest(WordRow row, int from) {
    Optional<Phrases.Match<Candidate>> known = gazetteer.known().longest(row, from);
    Word first = row.words().get(from);
    if (first.shape() == Word.Shape.LOWER && first.key().length() > PARTICLE) {
      return known;
    }
    int shortest = known.map(Phrases.Match::end).orElse(from + 1);
    for (int end = Math.min(row.words().size(), from + LONGEST); end >= shortest; end--) {
      List<Candidate> places = at(row, from, end);
      if (!places.isEmpty()) {
        return Optional.of(new Phrases.Match<>(places, from, end));
      }
    }
    return known;
  }

  private List<Candidate> at(WordRow row, int from, int end) {
    if (!gazetteer.hasTown(row.key(from, end))) {
      return List.of();
    }
    return found.computeIfAbsent(written(row, from, end), key -> gazetteer.at(row, from, end));
  }

  /** The words with their shapes. */
  private static String written(WordRow row, int from, int end) {
    StringBuilder written = new StringBuilder(row.key(from, end));
    for (int i = from; i < end; i++) {
      written.append(' ').append(row.words().get(i).shape());
    }
    return written.toString();
  }
}
