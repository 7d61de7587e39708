package org.dateline.event.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.event.EventType;
import org.dateline.parsing.WordClass;
import org.junit.jupiter.api.Test;

class TriggerLexiconTest {

  private static final String GOOD =
      row("protest.jeer", "verb", "jeer", "PROTEST", "demo", "141", "-", "subject", "at", "-", "-");

  private static String row(String... cells) {
    return String.join("\t", cells) + "\n";
  }

  private static TriggerLexicon lexicon(String... lines) {
    try {
      StringReader file = new StringReader("# header\n" + String.join("", lines));
      return Codebook.with(Table.read("test.tsv", TriggerRow.COLUMNS, file)).triggers();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static UnusableLexicon refused(String... lines) {
    return assertThrows(UnusableLexicon.class, () -> lexicon(lines));
  }

  @Test
  void readsALineIntoItsEntry() {
    Trigger jeer = lexicon(GOOD).find(WordClass.VERB, "jeer").get(0);
    assertEquals(EventType.PROTEST, jeer.type());
    assertEquals("demo", jeer.mode());
    assertEquals(List.of(new Role(Role.Place.BEHIND, "at")), jeer.recipients());
  }

  @Test
  void triesTheMoreParticularSenseFirst() {
    String onlyAtPolice =
        row(
            "protest.jeer-police",
            "verb",
            "jeer",
            "PROTEST",
            "riot",
            "145",
            "-",
            "subject",
            "at",
            "at=police",
            "-");
    List<Trigger> senses = lexicon(GOOD, onlyAtPolice).find(WordClass.VERB, "jeer");
    assertEquals("protest.jeer-police", senses.get(0).rule());
  }

  @Test
  void refusesTheSameWordTwiceAndNamesTheLine() {
    UnusableLexicon refusal = refused(GOOD, GOOD);
    assertEquals(3, refusal.line());
    assertTrue(refusal.fault().contains("jeer"), refusal.fault());
  }

  @Test
  void refusesSensesThatCouldHoldAlike() {
    String[] cells = {
      "assault.pelt", "verb", "pelt", "ASSAULT", "-", "190", "-", "subject", "object", "", "-"
    };
    String[] others = cells.clone();
    cells[9] = "with=stone,egg";
    others[9] = "with=egg,paint";
    others[0] = "protest.pelt";
    others[3] = "PROTEST";
    assertEquals(3, refused(row(cells), row(others)).line());
  }

  @Test
  void refusesAnUnknownType() {
    assertTrue(refused(GOOD.replace("PROTEST", "FIGHT")).fault().contains("FIGHT"));
  }

  @Test
  void refusesAModeOfAnotherType() {
    assertTrue(refused(GOOD.replace("demo", "aerial")).fault().contains("aerial"));
  }

  @Test
  void refusesAnUnknownRole() {
    assertEquals(2, refused(GOOD.replace("\tat\t", "\tsideways\t")).line());
  }

  @Test
  void refusesASetThatIsNotThere() {
    String[] cells = GOOD.strip().split("\t", -1);
    cells[9] = "at=@nosuchset";
    assertTrue(refused(row(cells)).fault().contains("nosuchset"));
  }

  @Test
  void refusesALineWithACellTooFew() {
    assertEquals(2, refused("protest.jeer\tverb\tjeer\n").line());
  }

  @Test
  void coversAllSixteenTypesWithHundredsOfEntries() {
    TriggerLexicon standard = Codebook.standard().triggers();
    Set<EventType> told = standard.all().stream().map(Trigger::type).collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(EventType.class), told);
    assertTrue(standard.size() >= 400, () -> "only " + standard.size());
  }

  @Test
  void namesEveryRuleAfterAType() {
    Set<String> types =
        Arrays.stream(EventType.values())
            .map(type -> type.name().toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.toSet());
    Codebook.standard().triggers().all().stream()
        .map(Trigger::rule)
        .forEach(rule -> assertTrue(types.contains(rule.substring(0, rule.indexOf('.'))), rule));
  }
}
