package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.dateline.event.Count;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Status.Modality;
import org.dateline.event.Status.Polarity;
import org.junit.jupiter.api.Test;

/** Three invented wire stories, read from the first character to the last event. */
class StoryTest {

  private static final Story PROTEST =
      Story.read(
          """
          NAIROBI, Kenya, June 12, 2024 (Wire) - Thousands of students marched through the capital \
          of Kenya on Tuesday to protest against a new tax law.

          Police fired tear gas at the protesters and arrested 43 people, a police spokesman said.

          Amnesty International condemned the arrests and called on the government to release the \
          detained students.

          President William Ruto rejected the criticism on Wednesday.

          The opposition leader Raila Odinga said his party would boycott the vote in parliament.

          The teachers’ union threatened to strike if the law is passed.

          Kenyan officials did not attack the union’s offices, the spokesman said.

          The finance ministry could not be reached for comment.
          """);

  private static final Story SANCTION =
      Story.read(
          """
          BRUSSELS, March 4, 2023 (Wire) - The European Union imposed sanctions on Belarus on \
          Friday over the jailing of opposition politicians.

          The United States also suspended aid to Belarus and expelled two Belarusian diplomats.

          Belarus accused the European Union of trying to topple its government.

          Russian Foreign Minister Sergei Lavrov denounced the sanctions and promised to support \
          Belarus.

          Poland will send troops to its eastern border next week, the Polish defence ministry said.

          Ukraine has asked Germany for air defence systems.

          The two sides are seeking an agreement between Lithuania and Belarus on migrants.

          Analysts said prices of potash rose.
          """);

  private static final Story HOSTAGES =
      Story.read(
          """
          ABUJA, Nigeria, Oct. 9, 2022 (Wire) - Boko Haram militants released 23 hostages on Saturday \
          after talks with the Nigerian government.

          The hostages were kidnapped by gunmen in March.

          Nigerian President Muhammadu Buhari thanked Switzerland, which mediated the talks.

          Swiss diplomats met the militants in Niger last week, two security sources said.

          A Nigerian airstrike on a camp near Maiduguri killed at least 12 fighters in September.

          The United Nations urged Boko Haram to free all captives.

          The army has waged a long-running war against Boko Haram since 2009.

          “We will not pay a ransom,” Buhari said.
          """);

  @Test
  void findsTheMarchAndItsDay() {
    Event march = PROTEST.first(EventType.PROTEST);
    assertEquals("demo", march.mode());
    assertEquals(LocalDate.of(2024, 6, 11), march.date() == null ? null : march.date().from());
    assertTrue(march.isMain());
  }

  @Test
  void countsTheArrestedAndNamesThePolice() {
    Event arrest =
        PROTEST.only(e -> e.type() == EventType.COERCE && e.counts().containsKey("arrested"));
    assertEquals(Count.of(43), arrest.counts().get("arrested"));
    assertEquals("Police", arrest.actors().get(0).text());
    assertFalse(arrest.attributions().isEmpty(), "the spokesman said so");
  }

  @Test
  void tellsTearGasFromGunfire() {
    assertTrue(PROTEST.tells(e -> "crowd-control".equals(e.mode())));
  }

  @Test
  void hearsTheCondemnationTheDemandAndTheRefusal() {
    assertTrue(PROTEST.has(EventType.ACCUSE, "Amnesty International", "Police"));
    assertTrue(PROTEST.has(EventType.REQUEST, "Amnesty International", "government"));
    assertTrue(PROTEST.tells(e -> e.type() == EventType.REJECT));
  }

  @Test
  void keepsAThreatenedStrikeAThreat() {
    assertTrue(PROTEST.has(EventType.THREATEN, "union", ""));
    assertFalse(PROTEST.tells(e -> "strike".equals(e.mode())));
  }

  @Test
  void keepsTheDeniedAttackAsDenied() {
    Event attack = PROTEST.only(e -> e.trigger().text().equals("attack"));
    assertEquals(Polarity.NEGATIVE, attack.status().polarity());
  }

  @Test
  void hasNoEventInAMinistryThatCouldNotBeReached() {
    List<Reading.SentenceRead> sentences = PROTEST.reading().sentences();
    assertEquals("no trigger", sentences.get(sentences.size() - 1).silent());
  }

  @Test
  void neverPlacesAnEventAtTheDateline() {
    for (Story story : List.of(PROTEST, SANCTION, HOSTAGES)) {
      int end = story.reading().dateline() == null ? 0 : story.reading().dateline().span().end();
      assertTrue(end > 0);
      for (Event event : story.reading().events()) {
        assertTrue(
            event.place() == null || event.place().words().span().start() >= end,
            () -> event.toString());
        assertEquals(event.place() == null, event.placeReason() != null);
      }
    }
  }

  @Test
  void findsTheSanctionsAndWhomTheyHit() {
    assertTrue(SANCTION.has(EventType.SANCTION, "European Union", "Belarus"));
    assertTrue(SANCTION.has(EventType.SANCTION, "United States", "Belarus"));
    Event expulsion = SANCTION.only(e -> "expel".equals(e.mode()));
    assertEquals("The United States", expulsion.actors().get(0).text().replaceFirst("^U", "The U"));
  }

  @Test
  void hearsTheAccusationButNotItsContentAsFact() {
    assertTrue(SANCTION.has(EventType.ACCUSE, "Belarus", "European Union"));
    assertFalse(
        SANCTION.tells(
            e ->
                e.sentence() == 2
                    && e.type() != EventType.ACCUSE
                    && e.status().modality() == Modality.ASSERTED));
  }

  @Test
  void turnsAPromiseOfSupportIntoAgreement() {
    assertTrue(SANCTION.has(EventType.AGREE, "Lavrov", "Belarus"));
    assertFalse(SANCTION.has(EventType.SUPPORT, "Lavrov", "Belarus"));
  }

  @Test
  void takesAnnouncedTroopsForWhatIsToCome() {
    Event troops = SANCTION.only(e -> e.sentence() == 4);
    assertEquals(EventType.THREATEN, troops.type());
    assertEquals(LocalDate.of(2023, 3, 6), troops.date() == null ? null : troops.date().from());
  }

  @Test
  void hearsWhoAsksWhomForHelp() {
    assertTrue(SANCTION.has(EventType.REQUEST, "Ukraine", "Germany"));
  }

  @Test
  void neverCountsASoughtAgreementAsMade() {
    Event sought = SANCTION.only(e -> e.sentence() == 6);
    assertEquals(Modality.SOUGHT, sought.status().modality());
    assertEquals(2, sought.actors().size());
  }

  @Test
  void findsTheReleaseOfTheHostages() {
    Event release = HOSTAGES.only(e -> e.sentence() == 0 && "release".equals(e.mode()));
    assertEquals(Count.of(23), release.counts().get("released"));
    assertEquals(LocalDate.of(2022, 10, 8), release.date() == null ? null : release.date().from());
    assertTrue(release.isMain());
  }

  @Test
  void findsTheKidnappingByUnknownHands() {
    Event kidnapping = HOSTAGES.only(e -> "abduct".equals(e.mode()));
    assertEquals("gunmen", kidnapping.actors().get(0).text());
    assertEquals(
        LocalDate.of(2022, 3, 1), kidnapping.date() == null ? null : kidnapping.date().from());
  }

  @Test
  void tellsTheAirstrikeAndItsDeadAsOneEvent() {
    List<Event> strikes = HOSTAGES.all(e -> e.sentence() == 4);
    assertEquals(1, strikes.size(), strikes::toString);
    assertEquals("aerial", strikes.get(0).mode());
    assertEquals(new Count(12, null), strikes.get(0).counts().get("killed"));
  }

  @Test
  void marksTheLongWarAsHistory() {
    Event war = HOSTAGES.only(e -> e.sentence() == 6);
    assertTrue(war.status().isBackground());
    assertFalse(war.isMain());
  }

  @Test
  void asksWhatTheUnitedNationsAsk() {
    assertTrue(HOSTAGES.has(EventType.REQUEST, "United Nations", "Boko Haram"));
  }

  @Test
  void givesEveryEventItsRuleAndEverySentenceItsReason() {
    for (Story story : List.of(PROTEST, SANCTION, HOSTAGES)) {
      for (Event event : story.reading().events()) {
        assertTrue(event.rule().contains("."), event.rule());
        assertTrue(event.confidence() > 0 && event.confidence() < 1);
        assertEquals(event.trigger().text(), story.reading().text().at(event.trigger().span()));
      }
      for (Reading.SentenceRead sentence : story.reading().sentences()) {
        assertEquals(sentence.events().isEmpty(), sentence.silent() != null);
      }
    }
  }

  @Test
  void leavesAForeignStoryUnread() {
    Story story =
        Story.read(
            "Die Regierung in Berlin hat am Montag neue Sanktionen gegen Belarus verhängt, wie ein"
                + " Sprecher des Ministeriums am Abend in der Hauptstadt mitteilte.");
    assertEquals(List.of(), story.reading().events());
    assertEquals("not English", story.reading().sentences().get(0).silent());
  }
}
