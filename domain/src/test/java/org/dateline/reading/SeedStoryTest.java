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
import org.dateline.event.Status;
import org.dateline.speech.Attribution;
import org.dateline.speech.Attribution.SourceClass;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
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
            "tur.gov designates syr.sdf terrorist organisation",
            "syr.sdf associated-with tur.pkk"),
        STORY.orElseThrow().reading().relations().stream()
            .map(
                it ->
                    it.subject()
                        + " "
                        + it.type()
                        + " "
                        + it.object()
                        + (it.value() == null ? "" : " " + it.value()))
            .toList());
  }

  private static Event only(Predicate<Event> which) {
    return STORY.orElseThrow().only(which);
  }

  private static boolean isSaidBy(Event event, String actor, SourceClass how) {
    return STORY.orElseThrow().reading().attributions().stream()
        .filter(a -> event.attributions().contains(a.id()))
        .map(Attribution::source)
        .filter(Objects::nonNull)
        .anyMatch(s -> actor.equals(s.actor()) && s.sourceClass() == how);
  }

  private static String words(@Nullable Span span) {
    return span == null ? "" : STORY.orElseThrow().reading().text().at(span);
  }

  private static String place(Event event) {
    return event.place() == null ? "" : event.place().words().text();
  }

  @Test
  void carriesWhomTheSecondCallForHelpIsFor() {
    Event request = only(e -> e.type() == EventType.REQUEST && e.trigger().text().equals("sought"));
    assertTrue(joins(request, "syr.gov", "tur.gov"));
    assertTrue(request.recipients().get(0).isImplied());
    assertTrue(isSaidBy(request, "tur.mod", SourceClass.UNNAMED));
    assertTrue(request.contexts().contains("terrorism"));
  }

  @Test
  void knowsWhyTheOfficialsAreUnnamedAndWhenTheySpoke() {
    assertTrue(
        STORY.orElseThrow().reading().attributions().stream()
            .filter(a -> a.source() != null && "tur.mod".equals(a.source().actor()))
            .anyMatch(
                a ->
                    a.said() != null
                        && a.said().from().equals(LocalDate.parse("2025-07-23"))
                        && Objects.toString(Objects.requireNonNull(a.source()).grounds())
                            .contains("anonymity")));
  }

  @Test
  void hasTheReadinessAsAPromiseAndTheTrainingAsAPlan() {
    assertTrue(
        tells(
            e ->
                e.type() == EventType.AGREE
                    && joins(e, "tur.gov", "syr.gov")
                    && e.trigger().text().equals("readiness")));
    Event training = only(e -> e.trigger().text().equals("providing"));
    assertEquals(Status.Modality.PLANNED, training.status().modality());
    assertEquals(EventType.AGREE, training.type());
  }

  @Test
  void hasTheViolenceOfWhomNobodyIsNamed() {
    Event violence = only(e -> e.trigger().text().equals("violence"));
    assertEquals(EventType.ASSAULT, violence.type());
    assertEquals(List.of(), violence.actors());
    assertTrue(isDated(violence, "2025-07-09", "2025-07-23"));
    assertTrue(
        tells(e -> e.trigger().text().equals("intervention") && joins(e, "isr.gov", "syr.gov")));
  }

  @Test
  void tellsTheStrikesAtTwoPlacesApart() {
    assertEquals(
        "Sweida", place(only(e -> "aerial".equals(e.mode()) && joins(e, "isr.gov", "syr.mil"))));
    assertEquals(
        "Damascus", place(only(e -> "aerial".equals(e.mode()) && joins(e, "isr.gov", "syr.mod"))));
  }

  @Test
  void leavesTheReasonToIsraelsWord() {
    assertTrue(
        STORY.orElseThrow().reading().attributions().stream()
            .filter(a -> a.source() != null && "isr.gov".equals(a.source().actor()))
            .flatMap(a -> a.content().stream())
            .anyMatch(content -> words(content).contains("efforts to protect")));
  }

  @Test
  void takesTheBasesForPossibleOnly() {
    Event bases = only(e -> e.trigger().text().equals("establishing"));
    assertEquals(Status.Certainty.POSSIBLE, bases.status().certainty());
    assertEquals(
        List.of("could", "reportedly"),
        bases.status().cues().stream().map(SeedStoryTest::words).toList());
  }

  @Test
  void hearsTheEnvoyInHisOwnWords() {
    assertTrue(
        STORY.orElseThrow().reading().attributions().stream()
            .anyMatch(
                a ->
                    a.kind() == Attribution.Kind.DIRECT
                        && a.source() != null
                        && a.source().text().equals("he")
                        && "usa.barrack".equals(a.source().actor())));
  }

  @Test
  void hangsTheInterventionOnItsCondition() {
    Event intervention =
        only(
            e ->
                e.status().modality() == Status.Modality.CONDITIONAL
                    && ids(e.actors()).contains("tur.fidan"));
    assertTrue(words(intervention.status().condition()).contains("attempt to divide Syria"));
  }

  @Test
  void knowsTheInsurgencyAsHistory() {
    Event insurgency = only(e -> e.type() == EventType.ASSAULT && joins(e, "tur.pkk", "tur.gov"));
    assertTrue(insurgency.status().isBackground());
  }

  @Test
  void hearsTheDemandThroughTheOfficials() {
    Event demand = only(e -> e.type() == EventType.REQUEST && joins(e, "tur.gov", "syr.sdf"));
    assertTrue(isSaidBy(demand, "tur.gov", SourceClass.UNNAMED));
    assertFalse(demand.interested().isEmpty());
  }

  @Test
  void findsTheStrikesNearTheBase() {
    assertTrue(
        tells(
            e ->
                e.type() == EventType.ASSAULT
                    && ids(e.actors()).contains("isr.gov")
                    && place(e).equals("Hama")
                    && isDated(e, "2025-04-01", "2025-04-30")));
  }

  @Test
  void takesTheProtectorateForNoFact() {
    Reading reading = STORY.orElseThrow().reading();
    int at = reading.text().chars().indexOf("protectorate");
    assertFalse(
        tells(
            e ->
                e.trigger().span().start() >= at - 20
                    && e.status().modality() == Status.Modality.ASSERTED));
    assertTrue(reading.relations().stream().noneMatch(r -> r.span().end() > at));
  }
}
