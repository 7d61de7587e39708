package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody looks for: words, all of which must be there; {@code "words in quotes"} one behind
 * the other; {@code one OR other}; and none that has a minus before it. Whatever else stands there
 * is a word, so that no question is broken. Ends of words do not matter.
 *
 * @param all of each of these any must be there; never empty
 * @param none of these must be there
 */
public record WordQuery(List<List<Run>> all, List<Run> none) {

  /** The field of a Lucene index that {@link #lucene()} asks. */
  public static final String FIELD = "words";

  private static final int MOST_CHARS = 500;
  private static final int MOST_RUNS = 50;
  private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");
  private static final String EITHER = "OR";

  /** Words one behind the other; one word is a run as well. Positions count from the first. */
  public record Run(List<Stem> stems) {
    public Run {
      stems = List.copyOf(stems);
    }
  }

  public WordQuery {
    all = all.stream().map(List::copyOf).toList();
    none = List.copyOf(none);
  }

  /**
   * Reads a question as somebody typed it.
   *
   * @throws IllegalArgumentException if it asks for nothing, or too much; the message says what is
   *     allowed
   */
  public static WordQuery parse(String typed) {
    if (typed.length() > MOST_CHARS) {
      throw new IllegalArgumentException("at most " + MOST_CHARS + " characters");
    }
    List<List<Run>> all = new ArrayList<>();
    List<Run> none = new ArrayList<>();
    boolean isOther = false;
    boolean hasFirst = false;
    Matcher parts = PART.matcher(typed);
    while (parts.find()) {
      if (EITHER.equals(parts.group())) {
        isOther = true;
        continue;
      }
      List<Run> runs = runs(parts.group(2) == null ? parts.group(3) : parts.group(2));
      if (!parts.group(1).isEmpty()) {
        none.addAll(runs);
      } else if (isOther && hasFirst) {
        all.get(all.size() - 1).addAll(runs);
      } else if (!runs.isEmpty()) {
        all.add(new ArrayList<>(runs));
      }
      hasFirst = parts.group(1).isEmpty() && (!runs.isEmpty() || (isOther && hasFirst));
      isOther = false;
    }
    return checked(new WordQuery(all, none));
  }

  /** One, or none where there are only words that are too common. */
  private static List<Run> runs(String words) {
    List<Stem> stems = Stems.of(words);
    if (stems.isEmpty()) {
      return List.of();
    }
    int first = stems.get(0).position();
    return List.of(
        new Run(stems.stream().map(it -> new Stem(it.word(), it.position() - first)).toList()));
  }

  private static WordQuery checked(WordQuery query) {
    if (query.all.isEmpty()) {
      throw new IllegalArgumentException(
          "at least one word that must be there, and is less common than \"the\"");
    }
    int count = query.none.size() + query.all.stream().mapToInt(List::size).sum();
    if (count > MOST_RUNS) {
      throw new IllegalArgumentException("at most " + MOST_RUNS + " words");
    }
    return query;
  }

  /** The same as Lucene asks it. */
  public Query lucene() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (List<Run> any : all) {
      BooleanQuery.Builder alternatives = new BooleanQuery.Builder();
      any.forEach(run -> alternatives.add(lucene(run), Occur.SHOULD));
      query.add(alternatives.build(), Occur.MUST);
    }
    none.forEach(run -> query.add(lucene(run), Occur.MUST_NOT));
    return query.build();
  }

  /** Any of the words that must be there, wherever each of them stands. */
  Query anyOf() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    all.stream().flatMap(List::stream).forEach(run -> query.add(lucene(run), Occur.SHOULD));
    return query.build();
  }

  private static Query lucene(Run run) {
    if (run.stems().size() == 1) {
      return new TermQuery(new Term(FIELD, run.stems().get(0).word()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    run.stems().forEach(stem -> phrase.add(new Term(FIELD, stem.word()), stem.position()));
    return phrase.build();
  }

  /** Whether a text has what is looked for. */
  public boolean isMetBy(String text) {
    MemoryIndex index = new MemoryIndex();
    index.addField(FIELD, text, Stems.analyzer());
    return index.search(lucene()) > 0;
  }
}
