package org.dateline.archive;

import static org.dateline.archive.Copy.party;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Sector;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.Quad;
import org.dateline.ledger.ActorProfile;
import org.dateline.ledger.LedgerEvent;
import org.junit.jupiter.api.Test;

/** What holds of the questions about one actor on every database. */
abstract class ActorContract extends LedgerFixture {

  private static final Actor HARBOURMASTER =
      new Actor("x.ada-moor", "Ada Moor", ActorKind.PERSON, "NOR", List.of(Sector.CVL));
  private static final Party HER = party("x.ada-moor", null);

  @Test
  void countsTheEventsOfAnActorOnEachSideAndByQuad() {
    ledger.enter(
        Copy.of("urn:test:a", "A.")
            .tells(EventType.AID, "2026-02-03", TURKEY, SYRIA)
            .tells(EventType.ASSAULT, "2026-02-01", SYRIA, TURKISH_ARMY)
            .by("s1"));
    ledger.enter(
        Copy.of("urn:test:b", "B.")
            .tells(EventType.CONSULT, null, List.of(SYRIA, TURKEY), List.of(SYRIA))
            .tells(EventType.MOBILIZE, "2026-02-02", TURKISH_ARMY, TURKEY)
            .by("s2"));

    ActorProfile profile = reader.profile("syr.gov");
    assertEquals(2, profile.events().asActor());
    assertEquals(2, profile.events().asRecipient());
    assertEquals(0, profile.events().asMediator());
    assertEquals(
        Map.of(
            Quad.VERBAL_COOPERATION, 1L,
            Quad.MATERIAL_COOPERATION, 1L,
            Quad.VERBAL_CONFLICT, 0L,
            Quad.MATERIAL_CONFLICT, 1L),
        profile.events().byQuad());
    assertEquals(2, profile.documents());
    assertEquals(LocalDate.parse("2026-02-01"), profile.first());
    assertEquals(LocalDate.parse("2026-02-03"), profile.last());
    assertEquals(3, profile.recent().size());
  }

  @Test
  void givesTheTenNewestHappeningsOfAnActor() {
    Copy copy = Copy.of("urn:test:many", "Many.");
    for (int i = 0; i < 12; i++) {
      String day = LocalDate.parse("2026-01-01").plusDays(i).toString();
      copy = copy.tells(EventType.CONSULT, day, TURKEY, SYRIA);
    }
    ledger.enter(copy.tells(EventType.AID, "2026-03-01", GUNMEN, TURKISH_ARMY).by("s1"));

    assertEquals(
        ask(query().parties("syr.gov").limit(10)).stream().map(LedgerEvent::id).toList(),
        reader.profile("syr.gov").recent().stream().map(LedgerEvent::id).toList());
    assertEquals(12, reader.profile("syr.gov").events().asRecipient());
  }

  @Test
  void countsNothingForWhomNoEventCarries() {
    ledger.enter(ferry().by("s1"));

    ActorProfile profile = reader.profile("x.nobody");
    assertEquals(new ActorProfile.Counts(0, 0, 0, none()), profile.events());
    assertEquals(0, profile.documents());
    assertNull(profile.first());
    assertNull(profile.last());
    assertEquals(List.of(), profile.recent());
    assertEquals(Optional.empty(), reader.actor("x.nobody"));
  }

  @Test
  void knowsWhoIsMeantAsTheNewestDocumentHasIt() {
    Actor before = new Actor("x.ada-moor", "Ada Moor", ActorKind.PERSON, null, List.of());
    ledger.enter(
        Copy.of("urn:test:a", "A.")
            .names(before)
            .tells(EventType.ACCUSE, "2026-02-05", HER, TURKEY)
            .by("s1"));
    assertEquals(Optional.of(before), reader.actor("x.ada-moor"));
    ledger.enter(
        Copy.of("urn:test:b", "B.")
            .names(new Actor("tur.gov", "Ankara", ActorKind.GOVERNMENT, "TUR", List.of()))
            .names(HARBOURMASTER)
            .tells(EventType.ACCUSE, "2026-02-04", TURKEY, HER)
            .by("s2"));

    assertEquals(Optional.of(HARBOURMASTER), reader.actor("x.ada-moor"));
  }

  @Test
  void knowsWhoWasMeantByAnEventThatIsRetractedAndCountsItNot() {
    Copy copy = Copy.of("urn:test:a", "A.");
    ledger.enter(
        copy.names(HARBOURMASTER).tells(EventType.ACCUSE, "2026-02-05", HER, TURKEY).by("s1"));
    ledger.enter(copy.headline("Corrected").by("s2"));

    Actor byTheWords = new Actor("x.ada-moor", "somebody", ActorKind.UNKNOWN, null, List.of());
    assertEquals(Optional.of(byTheWords), reader.actor("x.ada-moor"));
    assertEquals(0, reader.profile("x.ada-moor").events().asActor());
    assertEquals(0, reader.profile("x.ada-moor").documents());
    assertEquals(List.of(), reader.profile("x.ada-moor").recent());
  }

  @Test
  void takesAnIdForNothingButAnId() {
    ledger.enter(ferry().by("s1"));

    for (String id : List.of("%", "tur.%", "' or 1=1 --", "TUR", "\uD83D\uDEA2")) {
      assertEquals(Optional.empty(), reader.actor(id), id);
      assertEquals(0, reader.profile(id).documents(), id);
    }
  }

  private static Map<Quad, Long> none() {
    return Map.of(
        Quad.VERBAL_COOPERATION, 0L,
        Quad.MATERIAL_COOPERATION, 0L,
        Quad.VERBAL_CONFLICT, 0L,
        Quad.MATERIAL_CONFLICT, 0L);
  }
}
