package org.dateline.it.crash;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.it.crash.Found.Fault;
import org.dateline.it.crash.Receipts.Receipt;

/**
 * Looks at what is kept: each revision once, the newest one of each document shown and no other,
 * each event once, and each of its changes to be told once.
 */
final class ShelfAudit {

  private static final String SHOWN_NOW =
      "shown_until > timestamp with time zone '9999-01-01 00:00:00+00'";

  /** Documents by their uri, and what is shown of them. */
  private record Revision(String document, String text, int rank, int events) {}

  private final Found found;
  private final Connection ledger;
  private final Map<String, List<Revision>> kept = new HashMap<>();
  private final Map<String, List<Revision>> shown = new HashMap<>();

  ShelfAudit(Found found, Connection ledger) {
    this.found = found;
    this.ledger = ledger;
  }

  void look(List<Receipt> receipts) throws SQLException {
    read();
    Map<String, Copy> newest = new HashMap<>();
    for (Receipt receipt : receipts) {
      if (receipt.copy().isReadable()) {
        isKeptOnce(receipt);
        newest.merge(
            receipt.copy().uri(),
            receipt.copy(),
            (one, other) -> one.revision() < other.revision() ? other : one);
      }
    }
    newest.values().forEach(this::isShown);
    noEventIsDouble();
    everyChangeIsTold();
  }

  private void read() throws SQLException {
    for (boolean now : new boolean[] {false, true}) {
      Rows.each(
          ledger,
          "select d.uri, r.document, r.text, r.revision_rank, r.events"
              + " from revision r join document d on d.id = r.document"
              + (now ? " where r." + SHOWN_NOW : ""),
          it ->
              (now ? shown : kept)
                  .computeIfAbsent(it.getString(1), uri -> new ArrayList<>())
                  .add(
                      new Revision(
                          it.getString(2),
                          it.getString(3),
                          it.getBigDecimal(4).intValue(),
                          it.getInt(5))));
    }
  }

  private void isKeptOnce(Receipt receipt) {
    String mark = receipt.copy().mark();
    long times =
        kept.getOrDefault(receipt.copy().uri(), List.of()).stream()
            .filter(it -> it.text().contains(mark))
            .count();
    if (times != 1) {
      found.add(times == 0 ? Fault.LOST : Fault.DOUBLE, times + " revisions of " + receipt);
    }
  }

  private void isShown(Copy newest) {
    List<Revision> now = shown.getOrDefault(newest.uri(), List.of());
    if (now.size() > 1) {
      found.add(Fault.DOUBLE, now.size() + " revisions shown of " + newest.uri());
    } else if (now.isEmpty() || !now.get(0).text().contains(newest.mark())) {
      found.add(Fault.LOST, "shown instead of " + newest + ": " + now);
    }
  }

  /** Nothing is said twice in the copy, so no two events of one document may say the same. */
  private void noEventIsDouble() throws SQLException {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> said = new HashSet<>();
    Rows.each(
        ledger,
        "select document, substance, id from event where " + SHOWN_NOW,
        it -> {
          counts.merge(it.getString(1), 1, Integer::sum);
          if (!said.add(it.getString(1) + it.getString(2))) {
            found.add(Fault.DOUBLE, "event " + it.getString(3) + " of " + it.getString(1));
          }
        });
    for (List<Revision> revisions : shown.values()) {
      for (Revision it : revisions) {
        int count = counts.getOrDefault(it.document(), 0);
        if (count != it.events()) {
          Fault fault = count < it.events() ? Fault.LOST : Fault.DOUBLE;
          found.add(fault, count + " events of " + it);
        }
      }
    }
  }

  /** A change that is only of place is not told. */
  private void everyChangeIsTold() throws SQLException {
    Rows.each(
        ledger,
        "select e.id, e.version, e.change from event e where e.change <> 'MOVED'"
            + " and not exists (select 1 from bulletin b"
            + " where b.event = e.id and b.version = e.version and b.change = e.change)",
        it -> found.add(Fault.LOST, "bulletin of " + it.getString(1) + " " + it.getString(3)));
    Rows.each(
        ledger,
        "select position from bulletin where position is not null"
            + " group by position having count(*) > 1",
        it -> found.add(Fault.DOUBLE, "bulletins with the position " + it.getLong(1)));
  }
}
