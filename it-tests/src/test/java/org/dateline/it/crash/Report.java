package org.dateline.it.crash;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.it.crash.Found.Fault;

/** What a run did and found, as one table. */
final class Report {

  private static final String DELIVERED = "delivered ";

  private Report() {}

  static void print(Run run, Map<String, Integer> kills, Receipts receipts, Found found) {
    List<String> deliveries =
        run.stage().dateline().lines().stream().filter(it -> it.startsWith(DELIVERED)).toList();
    int redeliveries = deliveries.size() - new HashSet<>(deliveries).size();
    line("", "%s", run.stage());
    line("kills", "%d %s", kills.values().stream().mapToInt(it -> it).sum(), kills);
    line("documents", "%d given, %d acknowledged", run.documents(), receipts.count());
    line("sent again", "%d times, also while nobody listened", receipts.resends());
    line("delivered", "%d, of these again %d", deliveries.size(), redeliveries);
    line("submissions", "%s", found.states());
    for (Fault fault : Fault.values()) {
      line(fault.name().toLowerCase(Locale.ROOT), "%d", found.count(fault));
    }
    line("time", "%d s", run.time().toSeconds());
    System.out.print(found);
  }

  private static void line(String what, String form, Object... values) {
    String value = String.format(Locale.ROOT, form, values);
    System.out.println(String.format(Locale.ROOT, "| %-12s | %s |", what, value));
  }
}
