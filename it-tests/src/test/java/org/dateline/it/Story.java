package org.dateline.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Invented wire copy. */
final class Story {

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

  /** About 500 words, each story unlike the others. */
  static String of500Words() {
    StringBuilder story = new StringBuilder(short1());
    String[] sentences = {
      " Protesters in Lima demanded the resignation of the interior minister on Monday.",
      " Police arrested at least 12 people after clashes with students in the capital.",
      " The government of Peru rejected the demands, a spokesman said.",
      " Chile and Argentina agreed to hold talks on the border crossing next week.",
      " “We will not accept any threat,” the foreign minister told reporters.",
      " Canada imposed sanctions on two banks, according to a statement by its finance ministry.",
      " Rebels attacked an army convoy near the northern town, killing three soldiers.",
      " The United Nations sent food and medicine to refugees in the south.",
    };
    for (int i = 0; story.chars().filter(c -> c == ' ').count() < 500; i++) {
      story.append(sentences[i % sentences.length]);
      story.append(i % 4 == 3 ? "\n\n" : "");
    }
    return story.toString();
  }
}
