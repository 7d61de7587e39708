package org.dateline.reading;

import static org.dateline.reading.Seed.STORY;
import static org.dateline.reading.Seed.ids;
import static org.dateline.reading.Seed.isDated;
import static org.dateline.reading.Seed.isSaidBy;
import static org.dateline.reading.Seed.joins;
import static org.dateline.reading.Seed.only;
import static org.dateline.reading.Seed.tells;
import static org.dateline.reading.Seed.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Status;
import org.dateline.speech.Attribution;
import org.dateline.speech.Attribution.SourceClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On whose word the story beside the repository tells it, and in what sense. */
class SeedWordTest {

  @BeforeEach
  void needsTheStory() {
    Seed.assumeThere();
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
  void hasNoEventInOfficialsWhoCouldNotBeReached() {
    Reading reading = STORY.orElseThrow().reading();
    assertTrue(
        reading.sentences().stream()
            .filter(s -> reading.text().at(s.span()).contains("reached for comment"))
            .allMatch(s -> s.events().isEmpty() && s.silent() != null));
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
    assertEquals(List.of("syr.gov"), ids(training.recipients()));
    assertTrue(training.recipients().get(0).isImplied());
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
        List.of("could", "reportedly"), bases.status().cues().stream().map(Seed::words).toList());
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
  void hearsTheDemandThroughTheOfficials() {
    Event demand = only(e -> e.type() == EventType.REQUEST && joins(e, "tur.gov", "syr.sdf"));
    assertTrue(isSaidBy(demand, "tur.gov", SourceClass.UNNAMED));
    assertFalse(demand.interested().isEmpty());
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
