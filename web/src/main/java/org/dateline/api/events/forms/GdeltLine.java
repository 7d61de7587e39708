package org.dateline.api.events.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * One line of the GDELT 2.0 Event Database, its 61 columns in their order. What Dateline has not,
 * or has in other codes than GDELT, stays empty: the FIPS codes, the GNS ids, ethnic and religious
 * codes, the tone.
 */
final class GdeltLine {

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int GEO_COLUMNS = 8;
  private static final String NO_PLACE = "0";

  /** The last of CAMEO's roots in each of GDELT's four classes. */
  private static final List<String> LAST_ROOTS = List.of("05", "08", "13", "20");

  private GdeltLine() {}

  static List<String> of(JsonNode event, GdeltDyad dyad, String documents) {
    List<String> cells = new ArrayList<>();
    cells.add(Long.toString(dyad.id()));
    day(cells, LocalDate.parse(event.at("/date/from").asText()));
    cells.addAll(GdeltActor.of(dyad.actor()));
    cells.addAll(GdeltActor.of(dyad.recipient()));
    what(cells, event);
    noPlace(cells);
    noPlace(cells);
    cells.addAll(GdeltPlace.of(event.path("place")));
    cells.add(SECOND.format(Instant.parse(event.path("recorded").asText())));
    cells.add(documents + event.path("document").asText());
    return cells;
  }

  /** SQLDATE, MonthYear, Year, FractionDate. */
  private static void day(List<String> cells, LocalDate day) {
    String sql = day.format(DateTimeFormatter.BASIC_ISO_DATE);
    cells.add(sql);
    cells.add(sql.substring(0, sql.length() - 2));
    cells.add(sql.substring(0, sql.length() - 4));
    double passed = ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0;
    cells.add(String.format(Locale.ROOT, "%.4f", day.getYear() + passed));
  }

  /** IsRootEvent to AvgTone. */
  private static void what(List<String> cells, JsonNode event) {
    String code = event.path("cameo").asText();
    String root = code.substring(0, Math.min(2, code.length()));
    cells.add(event.path("main").asBoolean() ? "1" : "0");
    cells.add(code);
    cells.add(code.substring(0, Math.min(3, code.length())));
    cells.add(root);
    cells.add(quad(root));
    cells.add(event.path("goldstein").asText());
    cells.add(Integer.toString(Math.max(1, event.path("mentions").size())));
    cells.add("1");
    cells.add("1");
    cells.add("");
  }

  private static String quad(String root) {
    long before = LAST_ROOTS.stream().filter(last -> last.compareTo(root) < 0).count();
    return Long.toString(before + 1);
  }

  /** Where an actor is at home is not told, only where the event was. */
  private static void noPlace(List<String> cells) {
    cells.add(NO_PLACE);
    cells.addAll(Collections.nCopies(GEO_COLUMNS - 1, ""));
  }
}
