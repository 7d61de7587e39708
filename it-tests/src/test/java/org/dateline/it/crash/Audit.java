package org.dateline.it.crash;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.it.crash.Copy.Kind;
import org.dateline.it.crash.Found.Fault;
import org.dateline.it.crash.Receipts.Receipt;

/**
 * Looks in the ledger for everything that was acknowledged: each submission ended, in a state that
 * becomes its copy, and what was to be kept is kept once.
 */
final class Audit {

  /** What unreadable copy says of its type, in the reason why it was rejected. */
  private static final Pattern TYPE = Pattern.compile("application/x-case-[0-9]+-[0-9]+-");

  /** A submission as the ledger has it. */
  private record Row(String id, String state, String reason) {}

  private final Found found = new Found();
  private final Map<String, Row> submissions = new HashMap<>();
  private final Map<String, Integer> rejections = new HashMap<>();
  private final List<Row> dead = new ArrayList<>();

  private Audit() {}

  /**
   * Looks for all.
   *
   * @param ledger while nobody writes in it
   * @param letters the submissions of the letters in the queue of the dead
   */
  static Found of(Connection ledger, List<Receipt> receipts, List<String> letters)
      throws SQLException {
    Audit audit = new Audit();
    audit.read(ledger);
    receipts.forEach(audit::look);
    audit.onlyThePoisonDied(receipts, letters);
    new ShelfAudit(audit.found, ledger).look(receipts);
    return audit.found;
  }

  private void read(Connection ledger) throws SQLException {
    Rows.each(
        ledger,
        "select id, state, reason from submission",
        it -> {
          String state = it.getString(2).toLowerCase(Locale.ROOT);
          Row row = new Row(it.getString(1), state, String.valueOf(it.getString(3)));
          submissions.put(row.id(), row);
          found.ended(state);
          count(row);
        });
    Rows.each(
        ledger,
        "select submission, attempts from attempt",
        it -> found.add(Fault.STUCK, it.getString(1) + ", attempts " + it.getInt(2)));
  }

  private void count(Row row) {
    switch (row.state()) {
      case "queued" -> found.add(Fault.STUCK, row.toString());
      case "dead" -> dead.add(row);
      case "rejected" -> {
        Matcher type = TYPE.matcher(row.reason());
        rejections.merge(type.find() ? type.group() : row.reason(), 1, Integer::sum);
      }
      default -> {}
    }
  }

  private void onlyThePoisonDied(List<Receipt> receipts, List<String> letters) {
    long poison = receipts.stream().filter(it -> it.copy().kind() == Kind.POISON).count();
    if (dead.size() < poison) {
      found.add(Fault.STUCK, "of " + poison + " that cannot be read, dead are " + dead);
    } else if (dead.size() > poison) {
      dead.forEach(it -> found.add(Fault.DEAD, it.toString()));
    }
    dead.stream()
        .filter(it -> !letters.contains(it.id()))
        .forEach(it -> found.add(Fault.LOST, "no letter of " + it));
  }

  private void look(Receipt receipt) {
    if (receipt.copy().kind() == Kind.UNREADABLE) {
      int times = rejections.getOrDefault(receipt.copy().contentType(), 0);
      if (times != 1) {
        found.add(times == 0 ? Fault.LOST : Fault.DOUBLE, times + " rejections of " + receipt);
      }
    } else if (receipt.copy().isReadable() && !receipt.submission().isEmpty()) {
      Row row = submissions.get(receipt.submission());
      if (row == null) {
        found.add(Fault.LOST, "no submission of " + receipt);
      } else if (row.state().equals("rejected") || row.state().equals("withheld")) {
        found.add(Fault.LOST, row + " of " + receipt);
      }
    }
  }
}
