package org.dateline.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.actor.ActorLexicon.Shelf;
import org.dateline.lexicon.BrokenLexicon;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Country;
import org.dateline.lexicon.Table;
import org.junit.jupiter.api.Test;

class ActorLexiconTest {

  private static final Countries COUNTRIES = Countries.load();
  private static final ActorLexicon LEXICON = ActorLexicon.load(COUNTRIES);

  private static Table table(String file, int columns, String lines) {
    return Table.parse(file, new StringReader(lines), columns);
  }

  private static BrokenLexicon refused(String actors, String leaders, String titles) {
    Shelf shelf =
        new Shelf(
            table("actors", 7, actors),
            table("leaders", 6, leaders),
            table("groups", 6, ""),
            table("titles", 7, titles));
    return assertThrows(BrokenLexicon.class, () -> ActorLexicon.of(COUNTRIES, shelf));
  }

  private static Optional<String> holder(String office, String of, String day) {
    return LEXICON.holder(office, of, LocalDate.parse(day)).map(known -> known.actor().id());
  }

  @Test
  void givesEveryStateItsInstitutions() {
    for (Country country : COUNTRIES.all()) {
      for (String institution : List.of("gov", "mfa", "mod", "mil", "police", "parl", "court")) {
        assertTrue(
            LEXICON.institution(country.iso3(), institution).isPresent(),
            country.iso3() + " " + institution);
      }
    }
  }

  @Test
  void knowsWhoHeldAnOfficeOnADay() {
    assertEquals(Optional.of("syr.assad"), holder("president", "syr.gov", "2015-06-01"));
    assertEquals(Optional.of("syr.sharaa"), holder("president", "syr.gov", "2025-07-23"));
    assertEquals(Optional.of("usa.obama"), holder("president", "usa.gov", "2017-01-19"));
    assertEquals(Optional.of("usa.trump"), holder("president", "usa.gov", "2017-01-20"));
    assertEquals(Optional.empty(), holder("president", "syr.gov", "2024-12-20"));
  }

  @Test
  void knowsHundredsOfOrganisationsAndPersons() {
    assertTrue(LEXICON.names().size() > 1500);
  }

  @Test
  void refusesAnAliasOfTwoActors() {
    BrokenLexicon broken =
        refused(
            """
            a.one\tparty\tNorthern Front\tNF\t\t\tPTY
            a.two\tparty\tNational Forum\tNF\t\t\tPTY
            """,
            "",
            "");
    assertEquals("actors", broken.file());
    assertEquals(2, broken.line());
  }

  @Test
  void refusesAnUnknownParent() {
    assertEquals(1, refused("a.one\tparty\tNorthern Front\t\t\ta.none\tPTY\n", "", "").line());
  }

  @Test
  void refusesUnknownCodes() {
    refused("a.one\tparty\tNorthern Front\t\t\t\tXYZ\n", "", "");
    refused("a.one\tteam\tNorthern Front\t\t\t\tPTY\n", "", "");
    refused("a.one\tparty\tNorthern Front\t\tZZZ\t\tPTY\n", "", "");
  }

  @Test
  void refusesTwoPresidentsAtATime() {
    BrokenLexicon broken =
        refused(
            "",
            """
            a.one\tAda One\t\tFRA\tELI\tpresident 2001-01-01..2005-01-01
            a.two\tBea Two\t\tFRA\tELI\tpresident 2004-12-31..
            """,
            "");
    assertEquals("leaders", broken.file());
    assertEquals(2, broken.line());
  }

  @Test
  void refusesATermThatEndsBeforeItBegins() {
    refused("", "a.one\tAda One\t\tFRA\tELI\tpresident 2005-01-01..2001-01-01\n", "");
  }

  @Test
  void refusesATitleTwice() {
    String title = "envoy\t\tgovernment\tGOV\tgov\t\tperson\n";
    assertEquals(2, refused("", "", title + title).line());
  }
}
