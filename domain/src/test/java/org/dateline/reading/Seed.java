package org.dateline.reading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.event.Agreement;
import org.dateline.event.Event;
import org.dateline.event.EventDate;
import org.dateline.event.Party;
import org.dateline.speech.Attribution;
import org.dateline.speech.Attribution.SourceClass;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The story beside the repository, read once, and how its tests ask it. */
final class Seed {

  private static final Path SEED = Path.of("..", "..", "shared", "seed", "article.txt");
  static final Optional<Story> STORY = story();

  private static Optional<Story> story() {
    try {
      return Files.isReadable(SEED)
          ? Optional.of(Story.read(Files.readString(SEED)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static boolean tells(Predicate<Event> which) {
    return STORY.orElseThrow().tells(which);
  }

  static boolean joins(Event event, String actor, String recipient) {
    return ids(event.actors()).contains(actor) && ids(event.recipients()).contains(recipient);
  }

  static List<String> ids(List<Party> parties) {
    return parties.stream().map(Party::actor).filter(Objects::nonNull).toList();
  }

  static boolean isDated(Event event, String from, String to) {
    EventDate date = event.date();
    return date != null
        && date.from().equals(LocalDate.parse(from))
        && date.to().equals(LocalDate.parse(to));
  }

  static Agreement agreement(String kind) {
    return STORY.orElseThrow().reading().agreements().stream()
        .filter(it -> it.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  static Event only(Predicate<Event> which) {
    return STORY.orElseThrow().only(which);
  }

  static boolean isSaidBy(Event event, String actor, SourceClass how) {
    return STORY.orElseThrow().reading().attributions().stream()
        .filter(a -> event.attributions().contains(a.id()))
        .map(Attribution::source)
        .filter(Objects::nonNull)
        .anyMatch(s -> actor.equals(s.actor()) && s.sourceClass() == how);
  }

  static String words(@Nullable Span span) {
    return span == null ? "" : STORY.orElseThrow().reading().text().at(span);
  }

  static String place(Event event) {
    return event.place() == null ? "" : event.place().words().text();
  }

  private Seed() {}

  static void assumeThere() {
    assumeTrue(STORY.isPresent(), "no story at " + SEED);
  }
}
