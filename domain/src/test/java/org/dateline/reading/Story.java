package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import org.dateline.document.Document;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.parsing.corenlp.CoreNlpEngine;
import org.dateline.parsing.corenlp.LoadedEngine;
import org.dateline.text.Text;

/** A story and what the reader, loaded once, made of it. */
record Story(Reading reading) {

  private static final Reader READER = reader();

  private static Reader reader() {
    CoreNlpEngine engine = LoadedEngine.get();
    return new Reader(engine.parser(), engine.names());
  }

  static Story read(String text) {
    return new Story(
        reading(
            new Document(
                "urn:test", null, null, null, null, null, null, null, Text.received(text))));
  }

  static Reading reading(Document document) {
    return READER.read(document);
  }

  List<Event> all(Predicate<Event> which) {
    return reading.events().stream().filter(which).toList();
  }

  boolean tells(Predicate<Event> which) {
    return reading.events().stream().anyMatch(which);
  }

  Event only(Predicate<Event> which) {
    List<Event> found = all(which);
    assertEquals(1, found.size(), () -> this.toString());
    return found.get(0);
  }

  Event first(EventType type) {
    return all(event -> event.type() == type).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " in " + this));
  }

  /** Whether it is told of an actor and a recipient with these words; any if empty. */
  boolean has(EventType type, String actor, String recipient) {
    return tells(
        event ->
            event.type() == type
                && holds(event.actors(), actor)
                && (recipient.isEmpty() || holds(event.recipients(), recipient)));
  }

  private static boolean holds(List<Party> parties, String words) {
    return parties.stream().anyMatch(party -> party.text().contains(words));
  }

  @Override
  public String toString() {
    StringBuilder told = new StringBuilder();
    for (Event e : reading.events()) {
      told.append('\n')
          .append(e.sentence())
          .append(' ')
          .append(e.type())
          .append('/')
          .append(e.mode())
          .append(" [")
          .append(e.trigger().text())
          .append("] ")
          .append(e.actors().stream().map(Party::text).toList())
          .append(" > ")
          .append(e.recipients().stream().map(Party::text).toList())
          .append(' ')
          .append(e.status())
          .append(' ')
          .append(e.date());
    }
    return told.toString();
  }
}
