package org.dateline.it.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented stories of six sentences. Few countries fill most of them, as in the news. */
final class WireStories {

  private static final List<String> COUNTRIES =
      List.of(
          "Russia", "Ukraine", "Israel", "Syria", "China", "Turkey", "Iran", "France", "India",
          "Egypt", "Japan", "Kenya", "Peru", "Norway", "Nepal", "Chile");

  private static final List<String> CITIES =
      List.of(
          "Moscow",
          "Kyiv",
          "Damascus",
          "Beijing",
          "Ankara",
          "Tehran",
          "Paris",
          "Delhi",
          "Cairo",
          "Tokyo",
          "Nairobi",
          "Lima",
          "Oslo",
          "Kathmandu",
          "Santiago");

  private static final List<String> PUBLISHERS =
      List.of("Northwire", "Harbour Post", "Quay News", "Southern Desk");

  private static final List<String> SENTENCES =
      List.of(
          "%1$s accused %2$s on Tuesday of jamming signals near its border, officials said.",
          "Protesters in %3$s demanded the resignation of the interior minister on Monday.",
          "Police in %3$s arrested at least %4$d people after clashes with students.",
          "The government of %1$s rejected the demands of %2$s, a spokesman said.",
          "%1$s and %2$s agreed to hold talks on the border crossing next week.",
          "%2$s imposed sanctions on %4$d banks of %1$s, according to its finance ministry.",
          "Rebels attacked an army convoy near %3$s, killing %4$d soldiers.",
          "The foreign minister of %1$s visited %3$s for talks with %2$s on a ceasefire.",
          "%2$s sent food and medicine to refugees in %1$s.",
          "%1$s denied that its troops had shelled positions of %2$s.",
          "%2$s threatened to close its ports to ships of %1$s.",
          "Aircraft of %1$s struck a depot near %3$s, the defence ministry of %2$s said.",
          "%1$s urged %2$s to withdraw its troops from the harbour of %3$s.",
          "The prime minister of %2$s praised %1$s for the exchange of prisoners.");

  private final Random random;

  WireStories(long seed) {
    random = new Random(seed);
  }

  /** A document in Dateline's own form, as JSON. */
  String next(int number) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      sentences.add(sentence());
    }
    return String.format(
        Locale.ROOT,
        "{\"uri\": \"urn:scale:%d\", \"headline\": \"%s and the harbour, %d\", \"publisher\":"
            + " \"%s\", \"published\": \"2026-11-%02dT10:00:00Z\", \"text\": \"%s\"}",
        number,
        skewed(COUNTRIES),
        number,
        skewed(PUBLISHERS),
        1 + number % 25,
        String.join("\\n\\n", sentences));
  }

  private String sentence() {
    String one = skewed(COUNTRIES);
    String other = skewed(COUNTRIES);
    while (other.equals(one)) {
      other = skewed(COUNTRIES);
    }
    String form = SENTENCES.get(random.nextInt(SENTENCES.size()));
    return String.format(Locale.ROOT, form, one, other, skewed(CITIES), 2 + random.nextInt(30));
  }

  /** The first of them often, the last seldom. */
  private String skewed(List<String> all) {
    double at = random.nextDouble();
    return all.get((int) (all.size() * at * at));
  }
}
