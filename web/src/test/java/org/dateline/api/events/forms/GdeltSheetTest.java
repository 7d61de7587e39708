package org.dateline.api.events.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GdeltSheetTest {

  private static final List<String> NAMES = names();

  /** GDELT's columns in the order of its codebook, version 2.0. */
  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear"));
    names.addAll(List.of("Year", "FractionDate"));
    for (String actor : List.of("Actor1", "Actor2")) {
      for (String part : List.of("Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode")) {
        names.add(actor + part);
      }
      names.addAll(List.of(actor + "Religion1Code", actor + "Religion2Code"));
      names.addAll(List.of(actor + "Type1Code", actor + "Type2Code", actor + "Type3Code"));
    }
    names.addAll(List.of("IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode"));
    names.addAll(List.of("QuadClass", "GoldsteinScale", "NumMentions", "NumSources"));
    names.addAll(List.of("NumArticles", "AvgTone"));
    for (String geo : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
      for (String part : List.of("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code")) {
        names.add(geo + part);
      }
      names.addAll(List.of(geo + "Lat", geo + "Long", geo + "FeatureID"));
    }
    names.addAll(List.of("DATEADDED", "SOURCEURL"));
    return names;
  }

  private static List<Map<String, String>> rows(ObjectNode event) {
    String file = Sample.file(new GdeltSheet("http://127.0.0.1/documents/"), event);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : file.lines().toList()) {
      String[] cells = line.split("\t", -1);
      assertEquals(NAMES.size(), cells.length, line);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(NAMES.get(i), cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static ObjectNode but(String field, String json) {
    ObjectNode event = Sample.raid();
    event.setAll(Sample.parse("{'" + field + "': " + json + "}"));
    return event;
  }

  @Test
  void hasTheColumnsOfTheCodebook() {
    assertEquals(61, NAMES.size());
    Map<String, String> row = rows(Sample.raid()).get(0);
    Map<String, String> expected =
        Map.ofEntries(
            Map.entry("SQLDATE", "20310218"),
            Map.entry("MonthYear", "203102"),
            Map.entry("Year", "2031"),
            Map.entry("FractionDate", "2031.1315"),
            Map.entry("Actor1Code", "CZEMIL"),
            Map.entry("Actor1Name", "Czech jets"),
            Map.entry("Actor1CountryCode", "CZE"),
            Map.entry("Actor1Type1Code", "MIL"),
            Map.entry("Actor1Type2Code", ""),
            Map.entry("Actor2Code", "POLMED"),
            Map.entry("Actor2Type1Code", "MED"),
            Map.entry("IsRootEvent", "1"),
            Map.entry("EventCode", "195"),
            Map.entry("EventBaseCode", "195"),
            Map.entry("EventRootCode", "19"),
            Map.entry("QuadClass", "4"),
            Map.entry("GoldsteinScale", "-9.0"),
            Map.entry("NumMentions", "2"),
            Map.entry("AvgTone", ""),
            Map.entry("Actor1Geo_Type", "0"),
            Map.entry("ActionGeo_Type", "4"),
            Map.entry("ActionGeo_FullName", "Ostrava, Moravia-Silesia, Czechia"),
            Map.entry("ActionGeo_CountryCode", ""),
            Map.entry("ActionGeo_Lat", "49.83"),
            Map.entry("ActionGeo_Long", "18.28"),
            Map.entry("DATEADDED", "20310220050607"),
            Map.entry("SOURCEURL", "http://127.0.0.1/documents/d-3"));
    expected.forEach((name, value) -> assertEquals(value, row.get(name), name));
  }

  @Test
  void hasALineForEachPairAndForEachANumberThatStays() {
    List<Map<String, String>> rows = rows(Sample.raid());
    assertEquals(
        List.of("CZEMIL", "UAFREB"), rows.stream().map(row -> row.get("Actor1Code")).toList());
    Set<String> ids = new HashSet<>();
    rows.forEach(row -> ids.add(row.get("GLOBALEVENTID")));
    assertEquals(2, ids.size());
    assertEquals(rows, rows(Sample.raid()));
    ids.forEach(id -> assertTrue(Long.parseLong(id) < 1L << 53, id));
  }

  @Test
  void pairsThoseWhoMeetEachWithEach() {
    ObjectNode event = but("type", "'CONSULT'");
    event.putArray("recipients");
    assertEquals(
        List.of("CZEMIL>UAFREB", "UAFREB>CZEMIL"),
        rows(event).stream()
            .map(row -> row.get("Actor1Code") + ">" + row.get("Actor2Code"))
            .toList());
  }

  @Test
  void setsNobodyAgainstThoseWhoActTogether() {
    ObjectNode event = Sample.raid();
    event.putArray("recipients");
    assertEquals(2, rows(event).size());
    rows(event).forEach(row -> assertEquals("", row.get("Actor2Code")));
  }

  @Test
  void tellsAnEventOfNobody() {
    ObjectNode event = but("actors", "[]");
    event.putArray("recipients");
    Map<String, String> row = rows(event).get(0);
    assertEquals("", row.get("Actor1Code") + row.get("Actor1Name") + row.get("Actor2Code"));
  }

  @Test
  void leavesOutWhatGdeltCannotSay() {
    assertEquals(List.of(), rows(Sample.bare()));
    assertEquals(List.of(), rows(but("cameo", "null")));
    assertEquals(List.of(), rows(but("date", "null")));
    assertEquals(List.of(), rows(but("retracted", "'2031-02-21T00:00:00Z'")));
    String status = "{'modality': '%s', 'polarity': '%s'}";
    assertEquals(List.of(), rows(but("status", status.formatted("asserted", "negative"))));
    assertEquals(List.of(), rows(but("status", status.formatted("planned", "positive"))));
  }

  @Test
  void knowsTheKindsOfPlacesThatGdeltKnows() {
    String place =
        "{'name': 'N', 'country': '%s', 'precision': '%s', 'latitude': 1, 'longitude': 2}";
    for (String[] kind :
        new String[][] {
          {"USA", "admin1", "2"},
          {"USA", "city", "3"},
          {"CZE", "point", "4"},
          {"CZE", "admin1", "5"},
          {"CZE", "country", "1"},
          {"CZE", "region", "0"}
        }) {
      ObjectNode event = but("place", place.formatted(kind[0], kind[1]));
      assertEquals(kind[2], rows(event).get(0).get("ActionGeo_Type"));
    }
    assertEquals("0", rows(but("place", "null")).get(0).get("ActionGeo_Type"));
  }

  @Test
  void keepsALineALineWhateverTheNamesAre() {
    ObjectNode event = Sample.raid();
    event.withArray("actors").forEach(it -> ((ObjectNode) it).put("text", "=a\tb\r\nc\u2028d\0"));
    assertEquals("'=a b c d ", rows(event).get(0).get("Actor1Name"));
  }

  @Test
  void groupsTheCodesAsGdeltDoes() {
    for (String[] code :
        new String[][] {
          {"0232", "023", "02", "1"},
          {"051", "051", "05", "1"},
          {"06", "06", "06", "2"},
          {"112", "112", "11", "3"},
          {"204", "204", "20", "4"}
        }) {
      Map<String, String> row = rows(but("cameo", "'" + code[0] + "'")).get(0);
      assertEquals(code[0], row.get("EventCode"));
      assertEquals(code[1], row.get("EventBaseCode"));
      assertEquals(code[2], row.get("EventRootCode"));
      assertEquals(code[3], row.get("QuadClass"));
    }
  }
}
