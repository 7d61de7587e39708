package org.dateline.it.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dateline.it.crash.Copy.Kind;

/**
 * Makes invented copy: of twenty items fourteen are stories of two to four sentences, two revise an
 * earlier one, two repeat an earlier one's bytes, one or two cannot be read. The same seed makes
 * the same copy.
 */
final class Newswire {

  /** No story says the same thing twice, so that no two of its events may be alike. */
  private static final List<String> SENTENCES =
      List.of(
          "%1$s accused %2$s on Tuesday of jamming signals near its border, officials said.",
          "Protesters in %3$s demanded the resignation of the interior minister on Monday.",
          "Police in %3$s arrested at least %4$d people after clashes with students.",
          "The government of %1$s rejected the demands, a spokesman said.",
          "%1$s and %2$s agreed to hold talks on the border crossing next week.",
          "%2$s imposed sanctions on %4$d banks of %1$s, according to its finance ministry.",
          "Rebels attacked an army convoy near %3$s, killing %4$d soldiers.",
          "The United Nations sent food and medicine to refugees in %2$s.");

  private static final List<String> COUNTRIES =
      List.of("Norway", "Russia", "Peru", "Chile", "Canada", "Kenya", "Nepal", "Poland", "Egypt");

  private static final List<String> CITIES =
      List.of("Oslo", "Lima", "Santiago", "Ottawa", "Nairobi", "Kathmandu", "Warsaw", "Cairo");

  private static final int MOST_BACK = 100;

  private final long seed;
  private final Random random;
  private final List<Copy> made = new ArrayList<>();
  private final List<Copy> sent = new ArrayList<>();
  private final List<String> revisable = new ArrayList<>();
  private final Map<String, Integer> latest = new HashMap<>();

  private Newswire(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
  }

  /** So many items, in the order in which they are to be sent. */
  static List<Copy> copies(int count, long seed) {
    Newswire wire = new Newswire(seed);
    for (int number = 0; number < count; number++) {
      wire.made.add(wire.next(number));
    }
    return List.copyOf(wire.made);
  }

  /** A story that a rule of Byteman makes the reading of fail. */
  static Copy poison(int number) {
    String uri = "urn:crash:poison:" + number;
    String text = "Norway accused Peru of dumping " + Copy.POISON + ". " + Copy.mark(uri, 0);
    return new Copy(number, Kind.POISON, uri, 0, text);
  }

  private Copy next(int number) {
    String uri = "urn:crash:" + seed + ":" + number;
    if (number % 20 == 7) {
      return new Copy(number, Kind.UNREADABLE, uri, 0, "Nobody reads this.");
    }
    if (number % 10 == 3 && !revisable.isEmpty()) {
      String earlier = recent(revisable);
      int revision = latest.merge(earlier, 1, Integer::sum);
      return kept(new Copy(number, Kind.REVISION, earlier, revision, text(earlier, revision)));
    }
    if (number % 10 == 6) {
      return recent(sent).again(number);
    }
    boolean isRevisable = number % 3 == 0;
    if (isRevisable) {
      revisable.add(uri);
      latest.put(uri, 1);
    }
    int revision = isRevisable ? 1 : 0;
    return kept(new Copy(number, Kind.STORY, uri, revision, text(uri, revision)));
  }

  private Copy kept(Copy copy) {
    sent.add(copy);
    return copy;
  }

  private <T> T recent(List<T> list) {
    return list.get(list.size() - 1 - random.nextInt(Math.min(MOST_BACK, list.size())));
  }

  /** A revision tells its first sentence otherwise and keeps the rest. */
  private String text(String uri, int revision) {
    Random ofTheItem = new Random(uri.hashCode());
    Random ofTheRevision = new Random(31L * uri.hashCode() + revision);
    List<String> sentences = new ArrayList<>(SENTENCES);
    Collections.shuffle(sentences, ofTheItem);
    StringBuilder text = new StringBuilder(sentence(sentences.get(0), ofTheRevision));
    int length = 1 + ofTheItem.nextInt(3);
    for (int i = 1; i < length; i++) {
      text.append(' ').append(sentence(sentences.get(i), ofTheItem));
    }
    return text + " The court knows it as " + Copy.mark(uri, revision) + ".";
  }

  private static String sentence(String form, Random random) {
    int one = random.nextInt(COUNTRIES.size());
    int other = (one + 1 + random.nextInt(COUNTRIES.size() - 1)) % COUNTRIES.size();
    String city = CITIES.get(random.nextInt(CITIES.size()));
    return String.format(
        Locale.ROOT, form, COUNTRIES.get(one), COUNTRIES.get(other), city, 2 + random.nextInt(60));
  }
}
