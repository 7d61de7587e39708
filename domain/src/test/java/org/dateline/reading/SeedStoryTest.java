package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.speech.Attribution;
import org.dateline.speech.Attribution.SourceClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the story beside the repository must give; skipped where it is not there. */
class SeedStoryTest {

  private static final Path SEED = Path.of("..", "..", "shared", "seed", "article.txt");
  private static final Optional<Story> STORY = story();

  private static Optional<Story> story() {
    try {
      return Files.isReadable(SEED)
          ? Optional.of(Story.read(Files.readString(SEED)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @BeforeEach
  void needsTheStory() {
    assumeTrue(STORY.isPresent(), "no story at " + SEED);
  }

  private static boolean tells(Predicate<Event> which) {
    return STORY.orElseThrow().tells(which);
  }

  private static boolean joins(Event event, String actor, String recipient) {
    return ids(event.actors()).contains(actor) && ids(event.recipients()).contains(recipient);
  }

  private static List<String> ids(List<Party> parties) {
    return parties.stream().map(Party::actor).filter(Objects::nonNull).toList();
  }

  private static boolean isDated(Event event, String from, String to) {
    EventDate date = event.date();
    return date != null
        && date.from().equals(LocalDate.parse(from))
        && date.to().equals(LocalDate.parse(to));
  }

  @Test
  void hearsTheCallForHelpFromUnnamedOfficials() {
    Event request =
        STORY
            .orElseThrow()
            .all(e -> e.type() == EventType.REQUEST && joins(e, "syr.gov", "tur.gov"))
            .get(0);
    assertEquals("assist", request.mode());
    assertTrue(
        STORY.orElseThrow().reading().attributions().stream()
            .filter(a -> request.attributions().contains(a.id()))
            .map(Attribution::source)
            .filter(Objects::nonNull)
            .anyMatch(s -> "tur.gov".equals(s.actor()) && s.sourceClass() == SourceClass.UNNAMED));
  }

  @Test
  void putsTribesAndMilitiasOnBothSidesOfTheClash() {
    assertTrue(
        tells(
            e ->
                e.type() == EventType.ASSAULT
                    && e.actors().stream().anyMatch(p -> p.text().contains("Bedouin"))
                    && e.actors().stream().anyMatch(p -> p.text().contains("Druze"))
                    && isDated(e, "2025-07-14", "2025-07-20")));
  }

  @Test
  void findsTheAirstrikes() {
    assertTrue(
        tells(
            e ->
                "aerial".equals(e.mode())
                    && ids(e.actors()).contains("isr.gov")
                    && e.recipients().stream().anyMatch(p -> "SYR".equals(p.country()))));
  }

  @Test
  void findsTheTruceItsDayAndItsGoBetween() {
    assertTrue(
        tells(
            e ->
                "ceasefire".equals(e.mode())
                    && ids(e.actors()).equals(List.of("isr.gov", "syr.gov"))
                    && ids(e.mediators()).contains("usa.gov")
                    && isDated(e, "2025-07-19", "2025-07-19")));
  }

  @Test
  void hearsTheWarning() {
    assertTrue(
        tells(
            e ->
                e.type() == EventType.THREATEN
                    && e.actors().stream().anyMatch(p -> p.text().contains("Fidan"))
                    && e.recipients().stream().anyMatch(p -> p.text().contains("Kurdish"))
                    && isDated(e, "2025-07-22", "2025-07-22")));
  }

  @Test
  void hearsTheAccusation() {
    assertTrue(tells(e -> e.type() == EventType.ACCUSE && joins(e, "isr.gov", "tur.gov")));
  }

  @Test
  void findsTheStrikesOfApril() {
    assertTrue(
        tells(
            e ->
                e.type() == EventType.ASSAULT
                    && joins(e, "isr.gov", "syr.gov")
                    && isDated(e, "2025-04-01", "2025-04-30")));
  }

  @Test
  void takesTheCapitalForTheGovernmentAndNeverForThePlace() {
    assertTrue(
        tells(
            e ->
                e.type() == EventType.SUPPORT
                    && e.trigger().text().equals("backs")
                    && ids(e.actors()).equals(List.of("tur.gov"))));
    assertFalse(tells(e -> e.place() != null && e.place().words().text().equals("Ankara")));
  }

  @Test
  void hasNoEventInOfficialsWhoCouldNotBeReached() {
    Reading reading = STORY.orElseThrow().reading();
    assertTrue(
        reading.sentences().stream()
            .filter(s -> reading.text().at(s.span()).contains("reached for comment"))
            .allMatch(s -> s.events().isEmpty() && s.silent() != null));
  }

  private static Agreement agreement(String kind) {
    return STORY.orElseThrow().reading().agreements().stream()
        .filter(it -> it.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void hasTheCeasefireAgreedThroughTheUnitedStates() {
    Agreement ceasefire = agreement("ceasefire");
    assertEquals(Agreement.State.AGREED, ceasefire.state());
    assertEquals(List.of("isr.gov", "syr.gov"), ceasefire.parties());
    assertEquals(List.of("usa.gov"), ceasefire.mediators());
    assertEquals(LocalDate.parse("2025-07-19"), Objects.requireNonNull(ceasefire.date()).from());
  }

  @Test
  void hasTheDefenceAgreementOnlySought() {
    Agreement defence = agreement("defence");
    assertEquals(Agreement.State.SOUGHT, defence.state());
    assertEquals(List.of("tur.gov", "syr.gov"), defence.parties());
  }

  @Test
  void hasTheAgreementWithTheForcesStalled() {
    Agreement integration = agreement("integration");
    assertEquals(Agreement.State.STALLED, integration.state());
    assertEquals(List.of("syr.gov", "syr.sdf"), integration.parties());
  }

  @Test
  void knowsWhatTheOnesAreToTheOthers() {
    assertEquals(
        List.of(
            "syr.sharaa leads syr.gov",
            "tur.gov designates syr.sdf",
            "syr.sdf associated-with tur.pkk"),
        STORY.orElseThrow().reading().relations().stream()
            .map(it -> it.subject() + " " + it.type() + " " + it.object())
            .toList());
  }
}
