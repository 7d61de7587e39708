package org.dateline.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.lexicon.BrokenLexicon;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Country;
import org.dateline.lexicon.Table;
import org.dateline.lexicon.WordRow;
import org.junit.jupiter.api.Test;

class ActorLexiconTest {

  private static final Countries COUNTRIES = Countries.load();
  private static final ActorLexicon LEXICON = ActorLexicon.load(COUNTRIES);

  private static final Countries FRANCE =
      Countries.of(table("countries", 13, "FRA\tFR\tFrance\t\tFrench\t\t\t\t46.0\t2.0\t\t\t1\n"));

  private static Table table(String file, int columns, String lines) {
    return Table.parse(file, new StringReader(lines), columns);
  }

  private static ActorLexicon lexicon(String actors, String leaders, String titles) {
    Shelf shelf =
        new Shelf(
            table("actors", 9, actors),
            table("leaders", 7, leaders),
            table("groups", 6, ""),
            table("titles", 7, titles));
    return ActorLexicon.of(FRANCE, shelf);
  }

  private static void assertRefused(String file, int line, String actors, String leaders) {
    BrokenLexicon broken = assertThrows(BrokenLexicon.class, () -> lexicon(actors, leaders, ""));
    assertEquals(file + ":" + line, broken.file() + ":" + broken.line(), broken.getMessage());
  }

  private static Optional<String> named(ActorLexicon lexicon, String words, String day) {
    return lexicon
        .named(WordRow.of(words), 0, LocalDate.parse(day))
        .map(match -> match.value().actor().id());
  }

  @Test
  void givesEveryStateItsInstitutions() {
    List<String> institutions =
        List.of(
            "gov",
            "president",
            "pm",
            "mfa",
            "mod",
            "moi",
            "mof",
            "parl",
            "mil",
            "police",
            "court",
            "intel",
            "centralbank");
    for (Country country : COUNTRIES.all()) {
      for (String institution : institutions) {
        assertTrue(
            LEXICON.institution(country.iso3(), institution).isPresent(),
            country.iso3() + " " + institution);
      }
    }
  }

  @Test
  void namesInstitutionsAsThePressDoes() {
    assertEquals("Syrian Foreign Ministry", LEXICON.institution("SYR", "mfa").get().name());
    assertEquals("New Zealand Police", LEXICON.institution("NZL", "police").get().name());
    assertEquals("Knesset", LEXICON.institution("ISR", "parl").get().name());
    assertEquals("Federal Reserve", LEXICON.institution("USA", "centralbank").get().name());
  }

  @Test
  void knowsEightHundredActorsThatNoRuleMakes() {
    assertTrue(Table.load("actors.tsv", 9).rows().size() >= 900);
    assertTrue(Table.load("leaders.tsv", 7).rows().size() >= 1100);
    assertTrue(Table.load("groups.tsv", 6).rows().size() >= 250);
    assertTrue(Table.load("titles.tsv", 7).rows().size() >= 574);
  }

  @Test
  void findsAnInstitutionUnderItsOwnName() {
    assertEquals(Optional.of("usa.mod"), named(LEXICON, "Pentagon", "2020-01-01"));
    assertEquals(Optional.of("ukr.parl"), named(LEXICON, "Verkhovna Rada", "2020-01-01"));
  }

  @Test
  void passesASurnameFromFatherToSon() {
    assertEquals(Optional.of("syr.hafez"), named(LEXICON, "Assad", "1991-03-01"));
    assertEquals(Optional.of("syr.assad"), named(LEXICON, "Assad", "2013-03-01"));
    assertEquals(Optional.of("syr.assad"), named(LEXICON, "al-Assad", "2025-03-01"));
  }

  @Test
  void doesNotKnowASurnameBeforeItsBearerIsInOffice() {
    ActorLexicon lexicon =
        lexicon("", "fra.one\tAda Marlowe\t\tMarlowe\tFRA\tELI\tpm 2001-01-01..2005-01-01\n", "");
    assertEquals(Optional.empty(), named(lexicon, "Marlowe", "2000-12-31"));
    assertEquals(Optional.of("fra.one"), named(lexicon, "Marlowe", "2001-01-01"));
    assertEquals(Optional.of("fra.one"), named(lexicon, "Ada Marlowe", "2000-12-31"));
  }

  @Test
  void doesNotMeanAGroupBeforeItWasFounded() {
    assertEquals(Optional.empty(), named(LEXICON, "Islamic State", "1990-08-02"));
    assertEquals(Optional.of("islamicstate"), named(LEXICON, "Islamic State", "2015-08-02"));
  }

  @Test
  void looksBackToWhatIsGone() {
    assertEquals(Optional.of("sun.kgb"), named(LEXICON, "KGB", "2020-01-01"));
  }

  @Test
  void passesANameOnWhenItsFirstBearerIsGone() {
    ActorLexicon lexicon =
        lexicon(
            """
            a.old\tparty\tOld Front\tFF\t\t\tPTY\t\t1999
            a.new\tparty\tNew Front\tFF\t\t\tPTY\t1999\t
            """,
            "",
            "");
    assertEquals(Optional.of("a.old"), named(lexicon, "FF", "1998-12-31"));
    assertEquals(Optional.of("a.new"), named(lexicon, "FF", "1999-01-01"));
  }

  @Test
  void refusesAnAliasOfTwoActorsAtATime() {
    assertRefused(
        "actors",
        2,
        """
        a.one\tparty\tNorthern Front\tNF\t\t\tPTY\t\t2005
        a.two\tparty\tNational Forum\tNF\t\t\tPTY\t2004\t
        """,
        "");
  }

  @Test
  void refusesAnIdTwiceAndBadIds() {
    String row = "a.one\tparty\tNorthern Front\t\t\t\tPTY\t\t\n";
    assertRefused("actors", 2, row + row, "");
    assertRefused("actors", 1, "A One\tparty\tNorthern Front\t\t\t\tPTY\t\t\n", "");
  }

  @Test
  void refusesAnUnknownParent() {
    assertRefused("actors", 1, "a.one\tparty\tNorthern Front\t\t\ta.none\tPTY\t\t\n", "");
  }

  @Test
  void refusesParentsInACircle() {
    assertRefused(
        "actors",
        2,
        """
        # both are part of the other
        a.one\tparty\tNorthern Front\t\t\ta.two\tPTY\t\t
        a.two\tparty\tNational Forum\t\t\ta.one\tPTY\t\t
        """,
        "");
  }

  @Test
  void refusesUnknownCodes() {
    assertRefused("actors", 1, "a.one\tparty\tNorthern Front\t\t\t\tXYZ\t\t\n", "");
    assertRefused("actors", 1, "a.one\tteam\tNorthern Front\t\t\t\tPTY\t\t\n", "");
    assertRefused("actors", 1, "a.one\tparty\tNorthern Front\t\tZZZ\t\tPTY\t\t\n", "");
  }

  @Test
  void refusesDaysThatAreNone() {
    assertRefused("actors", 1, "a.one\tparty\tNorthern Front\t\t\t\tPTY\t2001-13\t\n", "");
    assertRefused("actors", 1, "a.one\tparty\tNorthern Front\t\t\t\tPTY\tearly\t\n", "");
    assertRefused("actors", 1, "a.one\tparty\tNorthern Front\t\t\t\tPTY\t2005\t2001\n", "");
  }

  @Test
  void refusesTwoPresidentsAtATime() {
    assertRefused(
        "leaders",
        2,
        "",
        """
        a.one\tAda One\t\t\tFRA\tELI\tpresident 2001-01-01..2005-01-01
        a.two\tBea Two\t\t\tFRA\tELI\tpresident 2004-12-31..
        """);
  }

  @Test
  void refusesTwoTermsAtATime() {
    assertRefused(
        "leaders",
        1,
        "",
        "a.one\tAda One\t\t\tFRA\tELI\tenvoy 2001-01-01..2005-01-01;envoy 2004-01-01..\n");
  }

  @Test
  void refusesASurnameThatTwoInOfficeBear() {
    assertRefused(
        "leaders",
        2,
        "",
        """
        a.one\tAda One\t\tOne\tFRA\tELI\tpresident 2001-01-01..2005-01-01
        a.two\tBea One\t\tOne\tFRA\tELI\tpm 2004-12-31..
        """);
    assertRefused("leaders", 1, "", "a.one\tAda One\t\tOne\tFRA\tELI\t\n");
  }

  @Test
  void refusesTermsThatCannotBe() {
    assertRefused(
        "leaders", 1, "", "a.one\tAda One\t\t\tFRA\tELI\tpresident 2005-01-01..2001-01-01\n");
    assertRefused("leaders", 1, "", "a.one\tAda One\t\t\tFRA\tELI\tpresident 2005-01-01\n");
    assertRefused("leaders", 1, "", "a.one\tAda One\t\t\tFRA\tELI\tboss 2005-01-01..\n");
    assertRefused("leaders", 1, "", "a.one\tAda One\t\t\tFRA\tELI\tleader/a.none 2005..\n");
    assertRefused("leaders", 1, "", "a.one\tAda One\t\t\t\tELI\tpresident 2005..\n");
  }

  @Test
  void refusesATitleTwice() {
    String title = "envoy\t\tgovernment\tGOV\tgov\t\tperson\n";
    BrokenLexicon broken = assertThrows(BrokenLexicon.class, () -> lexicon("", "", title + title));
    assertEquals(2, broken.line());
  }

  @Test
  void refusesAMetonymOfAnInstitutionThatNoStateHas() {
    Countries countries =
        Countries.of(
            table("countries", 13, "AAA\tAA\tRuritania\t\t\t\t\tOld Mill=mill\t1.0\t2.0\t\t\t1\n"));
    Table none = table("none", 9, "");
    BrokenLexicon broken =
        assertThrows(
            BrokenLexicon.class,
            () -> ActorLexicon.of(countries, new Shelf(none, none, none, none)));
    assertEquals("countries", broken.file());
    assertEquals(1, broken.line());
  }
}
