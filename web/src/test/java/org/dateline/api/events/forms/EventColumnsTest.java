package org.dateline.api.events.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.api.exports.Column;
import org.dateline.api.exports.CsvSheet;
import org.dateline.api.exports.Table;
import org.junit.jupiter.api.Test;

class EventColumnsTest {

  private static String csv(ObjectNode... events) {
    return Sample.file(new CsvSheet(EventColumns.ALL), events);
  }

  /** The cells of a file, line by line, as RFC 4180 has them; for one that ends with CR LF. */
  private static List<List<String>> cells(String csv) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (isQuoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && (c == ',' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else if (isQuoted || c != '\r') {
        cell.append(c);
      }
    }
    return lines;
  }

  private static Map<String, String> row(ObjectNode event) {
    return row(EventColumns.ALL, event);
  }

  private static Map<String, String> row(Table table, ObjectNode event) {
    List<List<String>> lines = cells(Sample.file(new CsvSheet(table), event));
    assertEquals(2, lines.size());
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < lines.get(0).size(); i++) {
      row.put(lines.get(0).get(i), lines.get(1).get(i));
    }
    return row;
  }

  @Test
  void hasEverythingThatAnEventSaysInOneRow() {
    Map<String, String> row = row(Sample.raid());
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("id", "ev-9");
    expected.put("contexts", "military; terrorism");
    expected.put("cameo", "195");
    expected.put("goldstein", "-9.0");
    expected.put("main", "true");
    expected.put("date_from", "2031-02-18");
    expected.put("date_to", "2031-02-19");
    expected.put("date_precision", "range");
    expected.put("actor_ids", "cze.mil; ");
    expected.put("actor_names", "Czech jets; gunmen");
    expected.put("actor_countries", "CZE; ");
    expected.put("actor_sectors", "MIL; UAF REB");
    expected.put("recipient_names", "reporters");
    expected.put("mediator_ids", "eu");
    expected.put("place", "Ostrava");
    expected.put("geonames", "3068799");
    expected.put("latitude", "49.83");
    expected.put("longitude", "18.28");
    expected.put("certainty", "probable");
    expected.put("background", "false");
    expected.put("attributions", "a1; a2");
    expected.put("words", "bombed");
    expected.put("killed_low", "3");
    expected.put("killed_high", "5");
    expected.put("arrested_high", "");
    expected.put("recorded", "2031-02-20T05:06:07.5Z");
    expected.put("retracted", "");
    expected.forEach((name, value) -> assertEquals(value, row.get(name), name));
  }

  @Test
  void leavesEmptyWhatAnEventDoesNotSay() {
    Map<String, String> row = row(Sample.bare());
    for (String name : List.of("mode", "cameo", "date_from", "actor_ids", "place", "longitude")) {
      assertEquals("", row.get(name), name);
    }
    assertEquals("2031-02-21T00:00:00Z", row.get("retracted"));
  }

  @Test
  void hasAVersionOfAnEventBehindWhenItWasSo() {
    ObjectNode version = Sample.parse("{'version':2,'change':'changed','revision':1,'until':null}");
    version.set("event", Sample.raid());
    Map<String, String> row = row(EventColumns.OF_VERSIONS, version);
    assertEquals("2", row.get("version"));
    assertEquals("changed", row.get("change"));
    assertEquals("", row.get("until"));
    assertEquals("Czech jets; gunmen", row.get("actor_names"));
    assertEquals("-9.0", row.get("goldstein"));
  }

  @Test
  void namesNoColumnTwice() {
    List<String> names = EventColumns.ALL.columns().stream().map(Column::name).toList();
    assertEquals(names.size(), new HashSet<>(names).size());
    assertTrue(names.stream().allMatch(name -> name.matches("[a-z][a-z0-9_]*")), names.toString());
  }

  @Test
  void keepsWhateverTheWordsAreInOneCell() {
    for (String words :
        List.of(
            "a,b;c",
            "said \"no\"",
            "two\r\nlines\n",
            "\u202Eright to left\u202C \u05E9\u05DC\u05D5\u05DD",
            "\uD83D\uDE80,\uD83D\uDE80",
            " blank ",
            "x".repeat(1 << 20) + ",\"\n")) {
      assertEquals(words, row(Sample.toldBy(words)).get("words"));
    }
  }

  @Test
  void givesASpreadsheetNoFormula() {
    for (String words :
        List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1", "=a\",\"=b")) {
      assertEquals("'" + words, row(Sample.toldBy(words)).get("words"));
    }
    ObjectNode event = Sample.raid();
    event.withArray("actors").forEach(actor -> ((ObjectNode) actor).put("text", "=1"));
    assertEquals("'=1; '=1", row(event).get("actor_names"));
    assertEquals("-9.0", row(event).get("goldstein"), "a number stays one");
  }

  @Test
  void endsEveryLineAsTheStandardHasIt() {
    String file = csv(Sample.raid(), Sample.bare());
    assertEquals(3, file.split("\r\n", -1).length - 1);
    assertTrue(file.endsWith("\r\n") && file.startsWith("id,type,mode,"), file);
  }
}
