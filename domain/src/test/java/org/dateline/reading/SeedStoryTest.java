package org.dateline.reading;

import static org.dateline.reading.Seed.STORY;
import static org.dateline.reading.Seed.agreement;
import static org.dateline.reading.Seed.ids;
import static org.dateline.reading.Seed.isDated;
import static org.dateline.reading.Seed.joins;
import static org.dateline.reading.Seed.only;
import static org.dateline.reading.Seed.place;
import static org.dateline.reading.Seed.tells;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dateline.event.Agreement;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the story beside the repository must give; skipped where it is not there. */
class SeedStoryTest {

  @BeforeEach
  void needsTheStory() {
    Seed.assumeThere();
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
  void knowsTheInsurgencyAsHistory() {
    Event insurgency = only(e -> e.type() == EventType.ASSAULT && joins(e, "tur.pkk", "tur.gov"));
    assertTrue(insurgency.status().isBackground());
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
}
