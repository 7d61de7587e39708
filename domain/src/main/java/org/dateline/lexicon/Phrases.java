package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.lexicon.Word.Shape;

/**
 * Phrases and what they stand for, found in a row of words in linear time. Capitals count: "US" is
 * not found in "us", nor "Turkey" in "turkey". Immutable and safe for all threads.
 */
public final class Phrases<T> {

  /** Longer names than this are not looked for. */
  private static final int LONGEST = 10;

  private final Map<String, List<Phrase<T>>> byKey;
  private final Map<String, Integer> longestByFirst;

  private Phrases(Map<String, List<Phrase<T>>> byKey, Map<String, Integer> longestByFirst) {
    this.byKey = byKey;
    this.longestByFirst = longestByFirst;
  }

  private record Phrase<T>(List<Shape> shapes, T value) {

    boolean isWrittenIn(WordRow row, int from) {
      for (int i = 0; i < shapes.size(); i++) {
        if (!shapes.get(i).admits(row.words().get(from + i).shape())) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Words of a row that are a phrase.
   *
   * @param values what the phrase may stand for, as the list has it, at least one
   * @param first index of its first word in the row
   * @param end index behind its last word
   */
  public record Match<T>(List<T> values, int first, int end) {

    public Match {
      values = List.copyOf(values);
    }

    public T value() {
      return values.get(0);
    }
  }

  /** The longest phrase that begins at a word of the row. */
  public Optional<Match<T>> longest(WordRow row, int from) {
    return longest(row, from, value -> true);
  }

  /** The longest phrase that begins at a word of the row and stands for one of the wanted. */
  public Optional<Match<T>> longest(WordRow row, int from, Predicate<T> isWanted) {
    Integer longest = longestByFirst.get(row.words().get(from).key());
    if (longest == null) {
      return Optional.empty();
    }
    for (int end = Math.min(row.words().size(), from + longest); end > from; end--) {
      List<T> values = at(row, from, end).stream().filter(isWanted).toList();
      if (!values.isEmpty()) {
        return Optional.of(new Match<>(values, from, end));
      }
    }
    return Optional.empty();
  }

  /** What exactly these words stand for. */
  public List<T> at(WordRow row, int from, int end) {
    List<Phrase<T>> phrases = byKey.get(row.key(from, end));
    if (phrases == null) {
      return List.of();
    }
    return phrases.stream().filter(p -> p.isWrittenIn(row, from)).map(Phrase::value).toList();
  }

  /** What a phrase stands for, whatever its capitals. */
  public List<T> named(String phrase) {
    return byKey.getOrDefault(WordRow.of(phrase).key(), List.of()).stream()
        .map(Phrase::value)
        .toList();
  }

  public int size() {
    return byKey.size();
  }

  /** Collects phrases. */
  public static final class Builder<T> {
    private final Map<String, List<Phrase<T>>> byKey = new HashMap<>();
    private final Map<String, Integer> longestByFirst = new HashMap<>();

    /** Adds a phrase; whether it is the first with these words and this value. */
    public boolean add(String phrase, T value) {
      WordRow row = WordRow.of(phrase);
      int size = row.words().size();
      if (size == 0 || size > LONGEST) {
        return true;
      }
      List<Phrase<T>> same = byKey.computeIfAbsent(row.key(), key -> new ArrayList<>(1));
      List<Shape> shapes = row.words().stream().map(Word::shape).toList();
      if (same.stream().anyMatch(p -> p.value().equals(value) && p.shapes().equals(shapes))) {
        return false;
      }
      same.add(new Phrase<>(shapes, value));
      longestByFirst.merge(row.words().get(0).key(), size, Math::max);
      return true;
    }

    /** What already stands under these words, whatever the capitals. */
    public List<T> under(String phrase) {
      return byKey.getOrDefault(WordRow.of(phrase).key(), List.of()).stream()
          .map(Phrase::value)
          .toList();
    }

    public Phrases<T> build() {
      return new Phrases<>(Map.copyOf(byKey), Map.copyOf(longestByFirst));
    }
  }
}
