package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.dateline.event.Count;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Status.Polarity;
import org.junit.jupiter.api.Test;

/**
 * One happening is one event, however often a story tells it; a denial is tied to what it denies.
 */
class RetellingTest {

  private static List<Event> told(EventType type, String story) {
    return Story.read("date 2025-07-23\n" + story).all(event -> event.type() == type);
  }

  private static Event once(EventType type, String story) {
    List<Event> told = told(type, story);
    assertEquals(1, told.size(), told::toString);
    return told.get(0);
  }

  @Test
  void takesTheAttackForTheOneToldBefore() {
    Event attack =
        once(
            EventType.ASSAULT,
            "Rebels attacked an army base in Gao, Mali, on Monday. "
                + "The attack killed 12 Malian soldiers, officials said.");
    assertEquals(2, attack.mentions().size());
    assertEquals(1, attack.mentions().get(1).sentence());
  }

  @Test
  void leavesWhatOnlyAnotherSpeakerSaysWithHisMention() {
    Event attack =
        once(
            EventType.ASSAULT,
            "Rebels attacked an army base in Gao, Mali, on Monday. "
                + "The attack killed 12 Malian soldiers, officials said.");
    assertEquals(Map.of(), attack.counts());
    assertEquals(Count.of(12), attack.mentions().get(1).counts().get("killed"));
  }

  @Test
  void takesOverWhatTheSameVoiceAdds() {
    Event attack =
        once(
            EventType.ASSAULT,
            "Israel attacked Damascus on Monday. The Israeli airstrike on Damascus killed three"
                + " people.");
    assertEquals(Count.of(3), attack.counts().get("killed"));
    assertEquals("aerial", attack.mode());
  }

  @Test
  void tellsTodayFromHistory() {
    List<Event> bombings =
        told(
            EventType.ASSAULT,
            "Israel bombed Damascus. The ministry said it was a warning. In 2018 Israel bombed"
                + " Damascus, killing ten people.");
    assertEquals(1, bombings.get(0).mentions().size());
    assertFalse(bombings.get(0).status().isBackground());
  }

  @Test
  void keepsWhoSaysSoAtEachMention() {
    Event attack =
        once(
            EventType.ASSAULT,
            "Rebels attacked an army base in Gao, Mali, on Monday. "
                + "The attack killed 12 Malian soldiers, officials said.");
    assertEquals(List.of(), attack.mentions().get(0).attributions());
    assertEquals(1, attack.mentions().get(1).attributions().size());
  }

  @Test
  void namesTheEventAtBothSentences() {
    Reading reading =
        Story.read("Police arrested Ada Moor in Kampala. The arrest of Moor drew criticism.")
            .reading();
    assertEquals(reading.sentences().get(0).events(), reading.sentences().get(1).events());
  }

  @Test
  void tellsAnotherAttackApart() {
    assertEquals(
        2,
        told(
                EventType.ASSAULT,
                "Israel struck Damascus. In another strike Israel hit Damascus on Tuesday.")
            .size());
  }

  @Test
  void tellsTwoDaysApart() {
    assertEquals(
        2,
        told(
                EventType.ASSAULT,
                "Israel bombed Damascus on Sunday. Israel bombed Damascus on Tuesday.")
            .size());
  }

  @Test
  void tellsTwoVictimsApart() {
    assertEquals(
        2,
        told(EventType.ASSAULT, "Israel bombed Syria. The Israeli attack on Iran failed.").size());
  }

  @Test
  void neverJoinsAccusationsByTheirParties() {
    assertEquals(
        2,
        told(
                EventType.ACCUSE,
                "Kenya accused Sudan of arming rebels. Kenya accused Sudan of shelling a port.")
            .size());
  }

  @Test
  void tiesADenialToWhatItDenies() {
    List<Event> shelling =
        told(
            EventType.ASSAULT,
            "Kenya said Sudan had shelled Nairobi. Sudan denied it had shelled Nairobi.");
    assertEquals(2, shelling.size());
    assertEquals(Polarity.NEGATIVE, shelling.get(1).status().polarity());
    assertEquals(shelling.get(0).id(), shelling.get(1).denies());
  }

  @Test
  void tiesADenialToNothingThatNobodyTold() {
    assertNull(once(EventType.ASSAULT, "Sudan denied it had shelled Nairobi.").denies());
  }

  @Test
  void marksASpeakerWhoIsParty() {
    Event bombing = once(EventType.ASSAULT, "Sudan bombed Kenyan troops, the Kenyan army said.");
    assertEquals(bombing.attributions(), bombing.interested());
    assertNotNull(bombing.attributions().get(0));
  }

  @Test
  void marksASpeakerNamedWithAnArticle() {
    Event attack =
        once(
            EventType.ASSAULT,
            "The Russian defence ministry said that Russian troops had attacked rebels.");
    assertEquals(attack.attributions(), attack.interested());
  }

  @Test
  void tiesNoDenialToAnotherDay() {
    List<Event> attacks =
        told(
            EventType.ASSAULT,
            "Israel attacked Syria in April. Israel did not attack Syria on Monday, the army"
                + " said.");
    assertNull(attacks.get(1).denies());
  }

  @Test
  void leavesASpeakerWhoIsNone() {
    Event bombing = once(EventType.ASSAULT, "Sudan bombed Kenyan troops, the French army said.");
    assertEquals(List.of(), bombing.interested());
  }
}
