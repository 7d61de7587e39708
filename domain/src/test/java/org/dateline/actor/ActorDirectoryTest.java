package org.dateline.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.dateline.actor.ActorEntry.Office;
import org.dateline.actor.ActorSearch.Position;
import org.dateline.actor.ActorSearch.Traits;
import org.dateline.lexicon.Countries;
import org.junit.jupiter.api.Test;

class ActorDirectoryTest {

  private static final ActorDirectory DIRECTORY =
      ActorDirectory.of(ActorLexicon.load(Countries.load()));
  private static final Traits ANY = new Traits(List.of(), List.of(), List.of());

  private static Traits named(String... names) {
    return new Traits(List.of(names), List.of(), List.of());
  }

  private static List<String> find(Traits with, Traits without) {
    return ids(DIRECTORY.find(new ActorSearch(with, without, ActorSearch.MOST, null)));
  }

  private static List<String> ids(ActorPage page) {
    return page.items().stream().map(entry -> entry.actor().id()).toList();
  }

  private static String first(String name) {
    return find(named(name), ANY).stream().findFirst().orElse("nobody");
  }

  private static ActorEntry entry(String id) {
    return DIRECTORY.entry(id).orElseThrow();
  }

  @Test
  void findsAnActorByItsNameWhateverCaseAccentsAndHyphens() {
    assertEquals("tur.gov", first("government of TURKIYE"));
    assertEquals("lbn.hezbollah", first("hezbollah"));
    assertEquals("syr.sharaa", first("Ahmed al Sharaa"));
  }

  @Test
  void findsAnActorByItsAlias() {
    assertEquals("un.iaea", first("IAEA"));
    assertEquals("un", first("U.N."));
    assertEquals("usa.hclinton", first("Hillary Rodham Clinton"));
    assertEquals("kurds", first("Kurdish"));
  }

  @Test
  void findsTheInstitutionsOfAStateByEveryNameOfTheCountry() {
    assertEquals("tur.mfa", first("Foreign Ministry of Turkey"));
    assertEquals("tur.mfa", first("Turkish foreign ministry"));
    assertEquals("rus.gov", first("the Kremlin"));
    assertFalse(entry("rus.mfa").aliases().contains("Kremlin"));
  }

  @Test
  void putsANameBeforeAnAliasBeforeABeginningBeforeWords() {
    List<String> found = find(named("UNICEF", "World Court", "Al Gor", "energy agency"), ANY);
    assertEquals(
        List.of("un.unicef", "un.icj", "usa.gore", "un.iaea"),
        found.subList(0, 4),
        found::toString);
  }

  @Test
  void findsByTheWordsOfANameAndTheBeginningOfTheLast() {
    assertTrue(find(named("atomic agen"), ANY).contains("un.iaea"));
    assertFalse(find(named("atom agency"), ANY).contains("un.iaea"));
    assertFalse(find(named("nergy agency"), ANY).contains("un.iaea"));
  }

  @Test
  void findsNobodyByWhatIsNoName() {
    for (String name : List.of("'", "-", "the", "\uD83D\uDE80", "\uD800", "zzzz", ".")) {
      assertEquals(List.of(), find(named(name), ANY), name);
    }
  }

  @Test
  void holdsToKindAndCountry() {
    List<String> found =
        find(
            new Traits(
                List.of(), List.of(ActorKind.MINISTRY, ActorKind.POLICE), List.of("NOR", "TUR")),
            ANY);
    assertTrue(found.containsAll(List.of("nor.mfa", "tur.mod", "tur.police")), found.toString());
    assertFalse(found.contains("nor.gov"));
    assertTrue(found.stream().allMatch(id -> id.startsWith("nor.") || id.startsWith("tur.")));
  }

  @Test
  void leavesOutWhatIsNotWanted() {
    Traits with = new Traits(List.of(), List.of(), List.of("NOR"));
    Traits without =
        new Traits(List.of("armed forces"), List.of(ActorKind.MINISTRY), List.of("TUR"));
    List<String> found = find(with, without);
    assertTrue(found.contains("nor.gov"));
    assertFalse(found.contains("nor.mil"));
    assertFalse(found.contains("nor.mfa"));
    assertEquals(List.of(), find(with, with));
  }

  @Test
  void givesEveryActorOnceOverAllPages() {
    List<String> paged = new ArrayList<>();
    Position after = null;
    do {
      ActorPage page = DIRECTORY.find(new ActorSearch(named("ministry"), ANY, 7, after));
      paged.addAll(ids(page));
      after = page.next();
    } while (after != null);
    assertEquals(paged.size(), new HashSet<>(paged).size());
    assertEquals(
        paged.size(), DIRECTORY.find(new ActorSearch(named("ministry"), ANY, 1, null)).total());
    assertEquals(find(named("ministry"), ANY), paged.subList(0, Math.min(500, paged.size())));
  }

  @Test
  void tellsTheOfficesOfAPersonWithTheirLastDays() {
    assertEquals(
        List.of(
            new Office(
                "president", "usa.gov", LocalDate.of(2017, 1, 20), LocalDate.of(2021, 1, 19)),
            new Office("president", "usa.gov", LocalDate.of(2025, 1, 20), null)),
        entry("usa.trump").offices());
  }

  @Test
  void tellsWhatAnActorIsPartOf() {
    assertEquals("un", entry("un.iaea").parent());
    assertNull(entry("un").parent());
    assertEquals(Optional.empty(), DIRECTORY.entry("x.nobody"));
  }

  @Test
  void isQuickForNamesOfAnyLength() {
    String[] names = new String[100];
    for (int i = 0; i < names.length; i++) {
      names[i] = "a ".repeat(100) + i;
    }
    assertTimeout(Duration.ofSeconds(2), () -> find(named(names), ANY));
  }
}
