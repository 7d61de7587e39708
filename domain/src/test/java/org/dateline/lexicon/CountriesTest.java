package org.dateline.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountriesTest {

  private static Countries parse(String lines) {
    return Countries.of(Table.parse("test.tsv", new StringReader(lines), 13));
  }

  private static String row(String iso3, String iso2, String name) {
    return String.join("\t", iso3, iso2, name, "", iso3, "", "", "", "1.0", "2.0", "", "", "1\n");
  }

  @Test
  void knowsEveryMemberOfTheUnitedNationsAndMore() {
    assertTrue(Countries.load().all().size() >= 193 + 6);
  }

  @Test
  void knowsOneCountryByManyWords() {
    Countries countries = Countries.load();
    for (String word : List.of("Turkey", "Türkiye", "Turkiye", "Turkish", "Ankara")) {
      assertEquals("TUR", countries.named(word).get().iso3(), word);
    }
  }

  @Test
  void givesEveryCountryButCityStatesACapital() {
    long without =
        Countries.load().all().stream()
            .filter(c -> c.capitals().isEmpty() && c.seat() != null)
            .count();
    assertTrue(without <= 4, without + " countries have a seat and no capital");
  }

  @Test
  void refusesANameOfTwoCountries() {
    BrokenLexicon broken =
        assertThrows(
            BrokenLexicon.class,
            () ->
                parse(
                    "# a comment\n"
                        + row("AAA", "AA", "Ruritania")
                        + row("BBB", "BB", "Ruritania")));
    assertEquals("test.tsv", broken.file());
    assertEquals(3, broken.line());
  }

  @Test
  void refusesABadCode() {
    assertEquals(
        1, assertThrows(BrokenLexicon.class, () -> parse(row("aaa", "AA", "Ruritania"))).line());
  }

  @Test
  void refusesALineWithTooFewColumns() {
    assertThrows(BrokenLexicon.class, () -> parse("AAA\tAA\tRuritania\n"));
  }

  @Test
  void statesItsVersion() {
    assertTrue(Table.version().matches("\\d{4}\\.\\d+\\.\\d+"));
  }

  @Test
  void knowsStatesThatAreGone() {
    Countries countries = Countries.load();
    assertEquals("SUN", countries.named("Soviet").get().iso3());
    assertEquals("DDR", countries.named("East Germany").get().iso3());
    assertEquals("COD", countries.named("Zaire").get().iso3());
  }

  @Test
  void saysWhatOfAStateAMetonymStandsFor() {
    Countries countries = Countries.load();
    assertEquals("gov", countries.institution("Kremlin"));
    assertEquals("mfa", countries.institution("Quai d'Orsay"));
    assertEquals("parl", countries.institution("Capitol Hill"));
    assertEquals("USA", countries.metonyms().named("Foggy Bottom").get(0).iso3());
  }
}
