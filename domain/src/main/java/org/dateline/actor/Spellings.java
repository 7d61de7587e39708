package org.dateline.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.actor.ActorSearch.Likeness;
import org.dateline.lexicon.WordRow;

/**
 * The names of one actor as they are compared: folded, without "the" before them, with a blank
 * before and behind, so that a word is found by looking for characters.
 *
 * @param name the folded name
 * @param aliases the folded aliases
 */
record Spellings(String name, List<String> aliases) {

  private static final String ARTICLE = " the ";
  private static final Pattern BLANK = Pattern.compile(" ");

  Spellings {
    aliases = List.copyOf(aliases);
  }

  static Spellings of(ActorEntry entry) {
    return new Spellings(
        folded(entry.actor().name()),
        entry.aliases().stream().map(Spellings::folded).distinct().toList());
  }

  /** A name, or a part of one, as it is compared; blank if it has nothing to be compared by. */
  static String folded(String name) {
    String folded = " " + WordRow.of(name).key() + " ";
    return folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length() - 1) : folded;
  }

  /**
   * A name that is asked for, made ready to be compared with many.
   *
   * @param words all but the last, each with its blanks
   * @param last the beginning of the last word, with the blank before it
   */
  record Asked(String whole, String beginning, List<String> words, String last) {

    Asked {
      words = List.copyOf(words);
    }

    static Asked of(String name) {
      String whole = folded(name);
      String beginning = whole.substring(0, whole.length() - 1);
      int last = Math.max(0, beginning.lastIndexOf(' '));
      List<String> words =
          BLANK
              .splitAsStream(beginning.substring(0, last).strip())
              .map(word -> " " + word + " ")
              .distinct()
              .toList();
      return new Asked(whole, beginning, last == 0 ? List.of() : words, beginning.substring(last));
    }

    private boolean hasWordsIn(String spelling) {
      return spelling.contains(last) && words.stream().allMatch(spelling::contains);
    }
  }

  /** How well these names answer to one that is asked for, if they do. */
  Optional<Likeness> likeness(Asked asked) {
    if (asked.whole().isBlank()) {
      return Optional.empty();
    }
    if (name.equals(asked.whole())) {
      return Optional.of(Likeness.NAME);
    }
    if (aliases.contains(asked.whole())) {
      return Optional.of(Likeness.ALIAS);
    }
    if (any(spelling -> spelling.startsWith(asked.beginning()))) {
      return Optional.of(Likeness.BEGINNING);
    }
    return any(asked::hasWordsIn) ? Optional.of(Likeness.WORDS) : Optional.empty();
  }

  private boolean any(Predicate<String> test) {
    return test.test(name) || aliases.stream().anyMatch(test);
  }
}
