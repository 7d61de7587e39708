package org.dateline.event.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.event.Count;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/** How many were killed, injured or arrested, where the words say so. */
final class Counter {

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("kill", "killed"),
          Map.entry("die", "killed"),
          Map.entry("perish", "killed"),
          Map.entry("murder", "killed"),
          Map.entry("massacre", "killed"),
          Map.entry("execute", "killed"),
          Map.entry("slaughter", "killed"),
          Map.entry("behead", "killed"),
          Map.entry("wound", "injured"),
          Map.entry("injure", "injured"),
          Map.entry("arrest", "arrested"),
          Map.entry("detain", "arrested"),
          Map.entry("jail", "arrested"),
          Map.entry("kidnap", "abducted"),
          Map.entry("abduct", "abducted"),
          Map.entry("release", "released"),
          Map.entry("free", "released"));

  private static final Set<String> DYING = Set.of("die", "perish");
  private static final Map<String, Count> WORDS = words();
  private static final Set<String> UPPER = Set.of("up", "most", "many");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}(,[0-9]{3}){1,3}|[0-9]{1,12}");

  private final Sentence sentence;
  private final Clauses clauses;

  Counter(Sentence sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
  }

  private static Map<String, Count> words() {
    Map<String, Count> words = new LinkedHashMap<>();
    String[] small = {
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen",
      "twenty"
    };
    for (int i = 0; i < small.length; i++) {
      words.put(small[i], new Count(i + 1, i + 1));
    }
    words.put("thirty", new Count(30, 30));
    words.put("forty", new Count(40, 40));
    words.put("fifty", new Count(50, 50));
    words.put("hundred", new Count(100, 100));
    words.put("dozen", new Count(12, 12));
    words.put("dozens", new Count(24, 99));
    words.put("scores", new Count(40, 99));
    words.put("hundreds", new Count(200, 999));
    words.put("thousands", new Count(2_000, 9_999));
    return Map.copyOf(words);
  }

  /** By kind; empty where the words give no number. */
  Map<String, Count> counts(Token verb) {
    String kind = KINDS.get(verb.lemma());
    if (kind == null || !verb.isVerb()) {
      return Map.of();
    }
    for (Token sufferer : sufferers(verb)) {
      Optional<Count> count = count(sufferer);
      if (count.isPresent()) {
        return Map.of(kind, count.get());
      }
    }
    return Map.of();
  }

  /** Who dies is the subject. */
  private List<Token> sufferers(Token verb) {
    return DYING.contains(verb.lemma()) ? clauses.surface(verb) : clauses.objects(verb);
  }

  private Optional<Count> count(Token noun) {
    Optional<Count> own = value(noun);
    if (own.isPresent()) {
      return Optional.of(bounded(noun, own.get()));
    }
    List<Token> numbers = sentence.children(noun, Relation.NUMBER);
    for (Token number : numbers) {
      Optional<Count> value = value(number);
      if (value.isPresent()) {
        return Optional.of(bounded(number, range(number, value.get())));
      }
    }
    return isSingle(noun) ? Optional.of(new Count(1, 1)) : Optional.empty();
  }

  /** "a policeman", "another man", "her brother": one. */
  private boolean isSingle(Token noun) {
    return noun.tag().equals("NN")
        && noun.wordClass() == WordClass.NOUN
        && sentence.children(noun, Relation.DETERMINER).stream()
            .anyMatch(d -> Set.of("a", "an", "another").contains(d.lemma()));
  }

  /** "between 3 and 5", "3 to 5": the numbers joined to the first. */
  private Count range(Token number, Count first) {
    for (Token joined :
        sentence.children(number, Relation.CONJUNCT, Relation.NOUN_MODIFIER, Relation.OBLIQUE)) {
      Optional<Count> second = value(joined);
      if (second.isPresent() && second.get().low() > first.low()) {
        return new Count(first.low(), second.get().high());
      }
    }
    return first;
  }

  private Count bounded(Token number, Count count) {
    boolean isUpper =
        sentence.children(number, Relation.ADVERB, Relation.CASE, Relation.FLAT).stream()
            .anyMatch(word -> UPPER.contains(word.lemma()));
    return isUpper ? new Count(0, count.high()) : count;
  }

  private static Optional<Count> value(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (WORDS.containsKey(word)) {
      return Optional.ofNullable(WORDS.get(word));
    }
    if (!DIGITS.matcher(word).matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(word.replace(",", ""));
    return Optional.of(new Count(number, number));
  }
}
