package org.dateline.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Invented wire copy. */
final class Story {

  private static final List<String> EVENTS =
      List.of(
          "Protesters in %3$s demanded the resignation of the %5$s minister of %1$s on Monday.",
          "Police in %3$s arrested at least %4$d people after clashes over the %5$s.",
          "The government of %1$s rejected the demands, a spokesman for its %5$s ministry said.",
          "%1$s and %2$s agreed to hold talks on the %5$s in %3$s next week.",
          "“We will not accept any threat to our %5$s,” the foreign minister of %1$s said.",
          "%1$s imposed sanctions on %4$d banks of %2$s, according to its finance ministry.",
          "Rebels attacked a convoy near %3$s, killing %4$d soldiers, the army of %2$s said.",
          "The United Nations sent food and medicine to %4$d refugees from %1$s in %3$s.");

  private static final List<String> OTHERS =
      List.of(
          "About %4$d people live in the quarter, most of them in houses without a %5$s.",
          "The %5$s of %3$s has been the pride of its people for %4$d years.",
          "It was not clear on Monday how large the %5$s would be, or who is to pay for it.",
          "In %3$s the shops were open as on any other day, and children played by the %5$s.",
          "The report on the %5$s has %4$d pages, and nobody in %1$s seems to have read them all.",
          "Prices of the %5$s rose by %4$d percent in %1$s during the last quarter.",
          "The road from %3$s to the border with %2$s is %4$d kilometres long.",
          "“There is much that we do not know about the %5$s,” a teacher from %3$s said.");

  private static final List<String> COUNTRIES =
      List.of("Norway", "Peru", "Chile", "Canada", "Kenya", "Nepal", "Poland", "Egypt", "Ghana");

  private static final List<String> CITIES =
      List.of(
          "Oslo", "Lima", "Santiago", "Ottawa", "Nairobi", "Kathmandu", "Warsaw", "Cairo", "Accra");

  private static final List<String> THINGS =
      List.of(
          "water", "harbour", "school", "budget", "railway", "fishing", "power", "housing",
          "market");

  private static final AtomicInteger STORIES = new AtomicInteger();

  private Story() {}

  /** The story that the README shows. */
  static String readme() {
    return resource("readme-message.txt");
  }

  /** What the README says comes out of it. */
  static String readmeAnswer() {
    return resource("readme-event.json");
  }

  static String resource(String name) {
    try (InputStream in = Story.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such fixture: " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A short story with one event, unlike any other. */
  static String short1() {
    return "OSLO, March 4 (Northwire) — Norway accused Russia on Tuesday of jamming signals near"
        + " its border, Norwegian officials said. The case has the number "
        + UUID.randomUUID()
        + ".";
  }

  /** A short story in which somebody acts whom nobody could have on a list. */
  static String unknownPerson() {
    return "OSLO, March 4 (Northwire) — Ingvild Brattskar, a harbour pilot, accused Norway on"
        + " Tuesday of hiding the report on the ferry. The case has the number "
        + UUID.randomUUID()
        + ".";
  }

  /**
   * About 500 words, each story unlike the others: who, where and how many differ. A sentence in
   * four tells of an event, which is what conflict news has; other news has half as many.
   */
  static String of500Words() {
    return of500Words(4);
  }

  /** The same, each sentence of which tells of an event. */
  static String fullOfEvents() {
    return of500Words(1);
  }

  private static String of500Words(int sentencesAnEvent) {
    Random random = new Random(STORIES.incrementAndGet());
    StringBuilder story = new StringBuilder(short1());
    for (int i = 1; story.chars().filter(c -> c == ' ').count() < 500; i++) {
      boolean isEvent = random.nextInt(sentencesAnEvent) == 0;
      story.append(' ').append(sentence(isEvent ? EVENTS : OTHERS, random));
      story.append(i % 3 == 0 ? "\n\n" : "");
    }
    return story.toString();
  }

  private static String sentence(List<String> forms, Random random) {
    return String.format(
        Locale.ROOT,
        one(forms, random),
        one(COUNTRIES, random),
        one(COUNTRIES, random),
        one(CITIES, random),
        2 + random.nextInt(900),
        one(THINGS, random));
  }

  private static String one(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }
}
