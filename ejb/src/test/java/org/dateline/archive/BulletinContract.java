package org.dateline.archive;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.dateline.event.EventType;
import org.dateline.ledger.Bulletin;
import org.dateline.ledger.Bulletins;
import org.dateline.ledger.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of bulletins on every database. */
@SuppressWarnings("NullAway.Init")
abstract class BulletinContract extends LedgerFixture {

  private static final Instant HOUR = Copy.NOON.plusSeconds(3600);

  private Bulletins bulletins;

  @BeforeEach
  void listen() {
    bulletins = new JpaBulletins(transaction(), words, clock);
  }

  @Test
  void tellsWhatIsStoredChangedAndRetractedInItsOrder() {
    ledger.enter(ferry().revision("1").by("s1"));
    ledger.enter(
        Copy.of("urn:test:ferry", "Corrected.")
            .revision("2")
            .tells(EventType.CONSULT, "2026-02-27", TURKEY, SYRIA)
            .by("s2"));
    ledger.enter(ferry().revision("3").killed().unreadBy("s3"));

    assertEquals(List.of(Change.STORED, Change.CHANGED, Change.RETRACTED), told());
    List<Bulletin> all = bulletins.after(0, query().query());
    assertEquals(1, all.stream().map(each -> each.event().id()).distinct().count());
    assertNull(all.get(1).event().retracted());
    assertNotNull(all.get(2).event().retracted());
    assertEquals(2, all.get(2).event().version());
  }

  @Test
  void givesEachOneItsPlaceOnceAndLeavesNoGap() {
    for (int i = 0; i < 7; i++) {
      ledger.enter(
          Copy.of("urn:test:" + i, "Story " + i)
              .tells(EventType.AID, "2026-02-02", TURKEY, SYRIA)
              .by("s" + i));
    }

    assertEquals(3, bulletins.place(3));
    assertEquals(3, bulletins.place(3));
    assertEquals(1, bulletins.place(3));
    assertEquals(0, bulletins.place(3));
    assertEquals(7, bulletins.last());
    assertEquals(
        LongStream.rangeClosed(1, 7).boxed().toList(),
        bulletins.after(0, query().query()).stream().map(Bulletin::position).toList());
  }

  @Test
  void placesEachOnceThoughTwoNodesDo() throws Exception {
    for (int i = 0; i < 30; i++) {
      ledger.enter(
          Copy.of("urn:test:" + i, "Story " + i)
              .tells(EventType.AID, "2026-02-02", TURKEY, SYRIA)
              .by("s" + i));
    }
    Bulletins other = new JpaBulletins(transaction(), words, clock);
    together(() -> drain(bulletins), () -> drain(other));

    assertEquals(30, bulletins.last());
    assertEquals(
        LongStream.rangeClosed(1, 30).boxed().toList(),
        bulletins.after(0, query().query()).stream().map(Bulletin::position).toList());
  }

  @Test
  void tellsOnlyWhatTheQuestionLetsIn() {
    ledger.enter(ferry().by("s1"));
    ledger.enter(
        Copy.of("urn:test:aid", "Aid.").tells(EventType.AID, "2026-02-02", TURKEY, SYRIA).by("s2"));
    bulletins.place(10);

    List<Bulletin> aid = bulletins.after(0, query().types(EventType.AID).query());
    assertEquals(1, aid.size());
    assertEquals(List.of(), bulletins.after(aid.get(0).position(), query().query()));
  }

  @Test
  void tellsHimWhoseQuestionLetAnEventInThatItIsAnotherNow() {
    ledger.enter(ferry().revision("1").by("s1"));
    ledger.enter(
        Copy.of("urn:test:ferry", "Corrected.")
            .revision("2")
            .tells(EventType.CONSULT, "2026-02-26", TURKEY, GUNMEN)
            .by("s2"));

    assertEquals(List.of(Change.STORED, Change.CHANGED), toldOfSyria());
  }

  @Test
  void tellsHimOfAChangeByWhatHeWasToldLastAndNotByWhatIsEmbargoed() {
    ledger.enter(ferry().revision("1").by("s1"));
    Copy changed =
        Copy.of("urn:test:ferry", "Corrected.")
            .tells(EventType.CONSULT, "2026-02-26", TURKEY, GUNMEN);
    ledger.enter(changed.revision("3").embargoedUntil(HOUR).by("s2"));
    ledger.enter(changed.revision("2").by("s3"));

    assertEquals(List.of(Change.STORED, Change.CHANGED), toldOfSyria());
  }

  @Test
  void tellsAnEmbargoedEventAtItsHourAndNotBefore() {
    ledger.enter(ferry().embargoedUntil(HOUR).by("s1"));

    assertEquals(List.of(), told());
    clock.set(HOUR);
    assertEquals(List.of(Change.STORED), told());
  }

  @Test
  void tellsNothingOfAnEmbargoedEventThatIsKilledBeforeItsHour() {
    ledger.enter(ferry().revision("1").embargoedUntil(HOUR).by("s1"));
    ledger.enter(ferry().revision("2").killed().unreadBy("s2"));
    clock.set(HOUR);

    assertEquals(List.of(), told());
  }

  @Test
  void tellsThatAnEventIsGoneWhenItExpires() {
    ledger.enter(ferry().expires(HOUR).by("s1"));

    assertEquals(List.of(Change.STORED), told());
    clock.set(HOUR);
    assertEquals(List.of(Change.STORED, Change.RETRACTED), told());
    assertEquals(
        HOUR, requireNonNull(bulletins.after(1, query().query()).get(0).event().retracted()));
  }

  @Test
  void tellsNothingOfAResend() {
    ledger.enter(ferry().by("s1"));
    ledger.enter(ferry().by("s1"));
    ledger.enter(ferry().by("s2"));

    assertEquals(List.of(Change.STORED), told());
  }

  @Test
  void remembersHowFarTheTopicHasComeAndNeverGoesBack() {
    assertEquals(0, bulletins.sent());
    bulletins.sent(5);
    bulletins.sent(3);

    assertEquals(5, bulletins.sent());
  }

  private List<Change> told() {
    bulletins.place(100);
    return bulletins.after(0, query().query()).stream().map(Bulletin::change).toList();
  }

  private static void drain(Bulletins bulletins) {
    while (bulletins.place(2) > 0) {
      Thread.onSpinWait();
    }
  }

  private List<Change> toldOfSyria() {
    bulletins.place(10);
    return bulletins.after(0, query().recipients("syr.gov").query()).stream()
        .map(Bulletin::change)
        .toList();
  }
}
