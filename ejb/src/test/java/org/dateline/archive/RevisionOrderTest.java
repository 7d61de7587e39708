package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.dateline.document.Notice;
import org.dateline.event.EventType;
import org.dateline.ledger.Bulletin;
import org.dateline.ledger.Bulletins;
import org.dateline.ledger.Change;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.LedgerAway;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the order in which the revisions of an item arrive (updates, corrections, kills, some
 * embargoed, some that expire, some twice, while their hours pass), in the end that is shown which
 * would be shown had they arrived in their own order; and whoever followed the bulletins knows it.
 */
@SuppressWarnings("NullAway.Init")
final class RevisionOrderTest extends LedgerFixture {

  private static final int ITEMS = 150;
  private static final int SEED = 49;
  private static final int MOST_ATTEMPTS = 20;
  private static final Duration STEP = Duration.ofMinutes(10);
  private static final int STEPS = 6;

  @TempDir private Path folder;
  private final Random random = new Random(SEED);
  private Instant start = Copy.NOON;
  private Bulletins bulletins;
  private long position;
  private int submissions;
  private boolean isAtOnce;

  @Override
  DataSource database() {
    return Databases.h2(folder);
  }

  @Test
  void endsInWhatIsShownAfterAnArrivalInOrder() throws Exception {
    bulletins = new JpaBulletins(transaction(), words, clock);
    Map<String, Integer> ends = new HashMap<>();
    for (int item = 0; item < ITEMS; item++) {
      List<Copy> revisions = revisions(item);
      List<Copy> arrivals = new ArrayList<>(revisions);
      arrivals.addAll(revisions.subList(0, random.nextInt(revisions.size())));
      Collections.shuffle(arrivals, random);
      String given =
          "item " + item + ": " + arrivals.stream().map(RevisionOrderTest::brief).toList();
      arrive(revisions.stream().map(it -> of("ordered", it)).toList());
      String ordered = shown(uri("ordered", item));
      if (item % 5 == 0) {
        arriveByTwo(arrivals.stream().map(it -> of("shuffled", it)).toList());
      } else {
        arrive(arrivals.stream().map(it -> of("shuffled", it)).toList());
      }
      assertEquals(ordered, shown(uri("shuffled", item)), given);
      ends.merge(ordered.substring(0, ordered.indexOf(' ')), 1, Integer::sum);
      // No hour is left that could pass meanwhile.
      start = start.plus(Duration.ofDays(1));
      clock.set(start);
      assertEquals(live(item), followed(new TreeMap<>()), given);
    }
    assertTrue(ends.size() == 2 && Collections.min(ends.values()) > ITEMS / 10, ends.toString());
  }

  @Test
  void showsAtEachHourWhatIsShownAfterAnArrivalInOrder() {
    bulletins = new JpaBulletins(transaction(), words, clock);
    isAtOnce = true;
    int changes = 0;
    for (int item = 0; item < ITEMS; item++) {
      List<Copy> revisions = revisions(item);
      List<Copy> arrivals = new ArrayList<>(revisions);
      Collections.shuffle(arrivals, random);
      String given =
          "item " + item + ": " + arrivals.stream().map(RevisionOrderTest::brief).toList();
      clock.set(start);
      revisions.forEach(it -> arrive(of("ordered", it)));
      arrivals.forEach(it -> arrive(of("shuffled", it)));
      Map<String, String> known = new TreeMap<>();
      String first = null;
      for (int step = 0; step <= STEPS; step++) {
        clock.set(clock.instant().plus(step == 0 ? Duration.ZERO : STEP));
        String ordered = shown(uri("ordered", item));
        assertEquals(ordered, shown(uri("shuffled", item)), step + " steps, " + given);
        assertEquals(live(item), followed(known), step + " steps, " + given);
        first = first == null ? ordered : first;
        changes += ordered.equals(first) ? 0 : 1;
      }
      start = start.plus(Duration.ofDays(1));
    }
    assertTrue(changes > ITEMS / 4, "what is shown seldom changes with the hour: " + changes);
  }

  private static String brief(Copy copy) {
    return copy.revision()
        + " tells "
        + copy.events().stream().map(it -> it.type() + " " + it.date()).toList()
        + " "
        + copy.notice();
  }

  private static String uri(String how, int item) {
    return "urn:test:" + how + ":" + item;
  }

  private static Copy of(String how, Copy copy) {
    return new Copy(
        copy.uri().replace("any", how),
        copy.revision(),
        copy.text(),
        copy.headline(),
        copy.events(),
        copy.actors(),
        copy.notice());
  }

  /** In the order of their numbers; a kill may stand last that has none. */
  private List<Copy> revisions(int item) {
    Set<Integer> numbers = new TreeSet<>();
    int wanted = 2 + random.nextInt(4);
    while (numbers.size() < wanted) {
      numbers.add(1 + random.nextInt(20));
    }
    List<Copy> revisions = new ArrayList<>();
    for (int number : numbers) {
      Copy copy = Copy.of(uri("any", item), "Story " + item + " in version " + number + ".");
      revisions.add(
          told(copy).headline("Version " + number).revision("" + number).notice(notice()));
    }
    if (random.nextInt(12) == 0) {
      revisions.add(Copy.of(uri("any", item), "Kill.").killed());
    }
    return revisions;
  }

  private Copy told(Copy copy) {
    Copy told = copy;
    for (EventType type : List.of(EventType.CONSULT, EventType.AID, EventType.REJECT)) {
      if (random.nextBoolean()) {
        String day = "2026-02-0" + (1 + random.nextInt(2));
        told = told.tells(type, day, TURKEY, random.nextBoolean() ? SYRIA : GUNMEN);
      }
    }
    return told;
  }

  private Notice notice() {
    Notice.Status status = random.nextInt(5) == 0 ? Notice.Status.CANCELED : Notice.Status.USABLE;
    Instant embargo = random.nextInt(3) == 0 ? hour() : null;
    // Some do so only when all is over.
    Instant expiry =
        random.nextInt(3) == 0
            ? hour().plus(STEP.multipliedBy((long) random.nextInt(3) * STEPS))
            : null;
    return new Notice(status, random.nextInt(4) == 0, embargo, expiry);
  }

  private Instant hour() {
    return start.plus(STEP.multipliedBy(1 + random.nextInt(STEPS)));
  }

  /** From the same hour for each, which passes as they come. */
  private void arrive(List<Copy> copies) {
    clock.set(start);
    copies.forEach(this::arrive);
    clock.set(start.plus(STEP.multipliedBy(STEPS + 1)));
  }

  private void arriveByTwo(List<Copy> copies) throws Exception {
    clock.set(start);
    int middle = copies.size() / 2;
    together(
        () -> copies.subList(0, middle).forEach(this::arrive),
        () -> copies.subList(middle, copies.size()).forEach(this::arrive));
    clock.set(start.plus(STEP.multipliedBy(STEPS + 1)));
  }

  /** As the broker brings it: again, where another lifted a kill meanwhile, which made it news. */
  private void arrive(Copy copy) {
    String submission = next();
    for (int attempt = 1; !isTaken(copy, submission); attempt++) {
      assertTrue(attempt < MOST_ATTEMPTS, copy.uri());
    }
  }

  /** As the copy desk does it. */
  private boolean isTaken(Copy copy, String submission) {
    try {
      Standing standing = ledger.standing(copy.document());
      if (standing != Standing.DUPLICATE) {
        ledger.enter(standing == Standing.UNREAD ? copy.unreadBy(submission) : copy.by(submission));
      }
      return true;
    } catch (LedgerAway e) {
      return false;
    }
  }

  private synchronized String next() {
    if (!isAtOnce && random.nextInt(3) == 0) {
      clock.set(clock.instant().plus(STEP));
    }
    return "s" + submissions++;
  }

  private String shown(String uri) {
    FiledDocument document = reader.document(uri).orElseThrow();
    FiledDocument.Content content = document.content();
    List<String> events =
        ask(query().documents(uri)).stream().map(LedgerEvent::json).sorted().toList();
    return content == null
        ? "withheld " + events
        : "stored "
            + List.of(
                String.valueOf(content.revision()),
                String.valueOf(content.headline()),
                content.text(),
                content.notice(),
                content.counts(),
                events);
  }

  /** What a reader of the ledger finds of an item, each event by its id. */
  private Map<String, String> live(int item) {
    Map<String, String> events = new TreeMap<>();
    for (String how : List.of("ordered", "shuffled")) {
      ask(query().documents(uri(how, item))).forEach(it -> events.put(it.id(), told(it)));
    }
    return events;
  }

  /** Which number an event has in its reading is no news. */
  private static String told(LedgerEvent event) {
    return event.json().replaceFirst("\"id\":\"e[0-9]+\",", "");
  }

  /**
   * What of it somebody knows who only ever followed the bulletins.
   *
   * @param events what he knew before
   */
  private Map<String, String> followed(Map<String, String> events) {
    while (bulletins.place(EventQuery.MOST) > 0) {
      // Until none is left.
    }
    List<Bulletin> page = bulletins.after(position, query().query());
    while (!page.isEmpty()) {
      for (Bulletin each : page) {
        if (each.change() == Change.RETRACTED) {
          events.remove(each.event().id());
        } else {
          events.put(each.event().id(), told(each.event()));
        }
        position = each.position();
      }
      page = bulletins.after(position, query().query());
    }
    return events;
  }
}
