package org.dateline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Row;
import org.dateline.lexicon.Table;
import org.dateline.lexicon.WordRow;
import org.dateline.place.Place.Precision;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load(Countries.load());
  private static final long MEGABYTE = 1 << 20;

  private static Candidate likeliest(String name) {
    return GAZETTEER.named(name).stream()
        .max(Comparator.comparingDouble(Candidate::weight))
        .orElseThrow();
  }

  @Test
  void holdsWhatTheWorldIsMadeOf() {
    assertTrue(PlaceTable.load("places.tsv.gz").lines() > 135_000);
    assertTrue(GAZETTEER.size() > 350_000, GAZETTEER.size() + " names");
  }

  @Test
  void isLoadedInTwoSecondsAndNeedsLittleHeap() {
    System.gc();
    long before = used();
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    Gazetteer loaded = Gazetteer.load(Countries.load());
    // Not the time of day, which the other tests and the machine's other work stretch.
    long millis = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
    System.gc();
    long heap = used() - before;
    assertTrue(loaded.size() > 0);
    assertTrue(millis < 2_000, millis + " ms");
    assertTrue(heap < 150 * MEGABYTE, heap + " bytes");
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void knowsWhatThePressSpellsOtherwise() {
    assertEquals("SYR", likeliest("Sweida").country());
    assertEquals("UKR", likeliest("Kiev").country());
    assertEquals("YEM", likeliest("Hodeidah").country());
    assertEquals("SYR", likeliest("Raqqa").country());
    assertEquals("MMR", likeliest("Rangoon").country());
    assertEquals(Precision.ADMIN1, likeliest("NSW").precision());
  }

  @Test
  void showsNoLettersThatOnlyTransliterationHas() {
    assertEquals("Halab", likeliest("Aleppo").name().replace("Aleppo", "Halab"));
    assertTrue(likeliest("Homs").name().chars().allMatch(c -> c < 0x180));
  }

  @Test
  void takesTheCityBeforeTheRegionAroundIt() {
    assertEquals(Precision.CITY, likeliest("New York").precision());
    assertEquals(Precision.ADMIN1, likeliest("Florida").precision());
    assertEquals(Precision.ADMIN1, likeliest("Oklahoma").precision());
  }

  @Test
  void findsTheLongestNameInARow() {
    WordRow row = WordRow.of(List.of("in", "New", "York", "City", "today"));
    assertEquals(4, new Lookup(GAZETTEER).longest(row, 1).orElseThrow().end());
  }

  @Test
  void findsAnArabicNameWithASmallArticle() {
    WordRow row = WordRow.of(List.of("near", "al-Bab", "today"));
    assertEquals("SYR", best(row, 1).country());
  }

  private static Candidate best(WordRow row, int from) {
    return new Lookup(GAZETTEER)
        .longest(row, from).orElseThrow().values().stream()
            .max(Comparator.comparingDouble(Candidate::weight))
            .orElseThrow();
  }

  @Test
  void findsNoTownInSmallLetters() {
    WordRow row = WordRow.of(List.of("a", "nice", "orange"));
    assertTrue(
        new Lookup(GAZETTEER).longest(row, 1).isEmpty()
            && new Lookup(GAZETTEER).longest(row, 2).isEmpty());
  }

  @Test
  void hasHundredsOfPlacesThatDumpsLackAndNoNameOfThemTwice() {
    List<Row> rows = Table.load("supplement.tsv", 7).rows();
    assertTrue(rows.size() >= 800, rows.size() + " rows");
    Set<String> seen = new HashSet<>();
    for (Row row : rows) {
      assertTrue(seen.add(row.cell(0) + row.cell(6)), row.toString());
      row.list(1).forEach(name -> assertTrue(seen.add(name + row.cell(6)), row.toString()));
    }
  }
}
