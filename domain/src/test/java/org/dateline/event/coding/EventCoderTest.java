package org.dateline.event.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.dateline.event.Count;
import org.dateline.event.Event;
import org.dateline.event.Status;
import org.dateline.event.Status.Modality;
import org.dateline.event.Status.Polarity;
import org.junit.jupiter.api.Test;

/** Rules of the coder on sentences built by hand: who did what to whom, and in what sense. */
class EventCoderTest {

  @Test
  void readsTheActiveVerb() {
    assertEquals(
        List.of("ASSAULT(aaa.gov > bbb.gov)"),
        new Wording(
                "Arland|arland|NNP|1|SUBJECT",
                "bombed|bomb|VBD|-1|ROOT",
                "Berland|berland|NNP|1|OBJECT")
            .state(0, "AAA")
            .state(2, "BBB")
            .told());
  }

  @Test
  void turnsThePassiveRound() {
    assertEquals(
        List.of("ASSAULT(aaa.gov > bbb.gov)"),
        new Wording(
                "Berland|berland|NNP|2|PASSIVE_SUBJECT",
                "was|be|VBD|2|PASSIVE_AUXILIARY",
                "bombed|bomb|VBN|-1|ROOT",
                "by|by|IN|4|CASE",
                "Arland|arland|NNP|2|AGENT")
            .state(0, "BBB")
            .state(4, "AAA")
            .told());
  }

  @Test
  void letsTheLightVerbPassItsSubjectToTheNounAndTellsOneEvent() {
    Wording wording =
        new Wording(
                "Arland|arland|NNP|1|SUBJECT",
                "launched|launch|VBD|-1|ROOT",
                "airstrikes|airstrike|NNS|1|OBJECT",
                "on|on|IN|4|CASE",
                "Berland|berland|NNP|1|OBLIQUE")
            .state(0, "AAA")
            .state(4, "BBB");
    assertEquals(List.of("ASSAULT(aaa.gov > bbb.gov)"), wording.told());
    assertEquals("aerial", wording.events().get(0).mode());
  }

  @Test
  void readsTheDemonymBeforeAnEventNoun() {
    assertEquals(
        List.of("ASSAULT(aaa.gov > bbb.gov)"),
        new Wording(
                "Arlandic|arlandic|JJ|1|ADJECTIVE",
                "airstrikes|airstrike|NNS|4|SUBJECT",
                "on|on|IN|3|CASE",
                "Berland|berland|NNP|1|NOUN_MODIFIER",
                "shocked|shock|VBD|-1|ROOT",
                "many|many|JJ|4|OBJECT")
            .state(0, "AAA")
            .state(3, "BBB")
            .told());
  }

  @Test
  void putsBothSidesOfAClashAmongTheActors() {
    assertEquals(
        List.of("ASSAULT(aaa.gov, bbb.gov > )"),
        new Wording(
                "Clashes|clash|NNS|1|SUBJECT",
                "erupted|erupt|VBD|-1|ROOT",
                "between|between|IN|3|CASE",
                "Arland|arland|NNP|1|OBLIQUE",
                "and|and|CC|5|COORDINATOR",
                "Berland|berland|NNP|3|CONJUNCT")
            .state(3, "AAA")
            .state(5, "BBB")
            .told());
  }

  @Test
  void namesTheGoBetweenOfATruce() {
    Event truce =
        new Wording(
                "A|a|DT|4|DETERMINER",
                "Corland|corland|NNP|3|COMPOUND",
                "-|-|HYPH|3|PUNCTUATION",
                "brokered|broker|VBN|4|ADJECTIVE",
                "ceasefire|ceasefire|NN|8|SUBJECT",
                "between|between|IN|6|CASE",
                "Arland|arland|NNP|4|NOUN_MODIFIER",
                "and|and|CC|9|COORDINATOR",
                "held|hold|VBD|-1|ROOT",
                "Berland|berland|NNP|6|CONJUNCT")
            .state(1, "CCC")
            .state(6, "AAA")
            .state(9, "BBB")
            .events()
            .get(0);
    assertEquals(List.of("ccc.gov"), truce.mediators().stream().map(p -> p.actor()).toList());
    assertEquals(
        List.of("aaa.gov", "bbb.gov"), truce.actors().stream().map(p -> p.actor()).toList());
  }

  @Test
  void turnsAPromiseOfHelpIntoAgreement() {
    assertEquals(
        List.of("AGREE(aaa.gov > bbb.gov)"),
        new Wording(
                "Arland|arland|NNP|1|SUBJECT",
                "promised|promise|VBD|-1|ROOT",
                "to|to|TO|3|MARKER",
                "assist|assist|VB|1|OPEN_COMPLEMENT",
                "Berland|berland|NNP|3|OBJECT")
            .state(0, "AAA")
            .state(4, "BBB")
            .told());
  }

  @Test
  void turnsAVowToStrikeIntoAThreatOfViolence() {
    Wording wording =
        new Wording(
                "Arland|arland|NNP|1|SUBJECT",
                "vowed|vow|VBD|-1|ROOT",
                "to|to|TO|3|MARKER",
                "bomb|bomb|VB|1|OPEN_COMPLEMENT",
                "Berland|berland|NNP|3|OBJECT")
            .state(0, "AAA")
            .state(4, "BBB");
    assertEquals(List.of("THREATEN(aaa.gov > bbb.gov)"), wording.told());
    assertEquals("violence", wording.events().get(0).mode());
  }

  @Test
  void keepsADenialAsANegativeEvent() {
    Status status =
        new Wording(
                "Arland|arland|NNP|3|SUBJECT",
                "did|do|VBD|3|AUXILIARY",
                "not|not|RB|3|NEGATION",
                "bomb|bomb|VB|-1|ROOT",
                "Berland|berland|NNP|3|OBJECT")
            .state(0, "AAA")
            .state(4, "BBB")
            .events()
            .get(0)
            .status();
    assertEquals(Polarity.NEGATIVE, status.polarity());
    assertEquals(1, status.cues().size());
  }

  @Test
  void neverCountsASoughtTruceAsOne() {
    Event truce =
        new Wording(
                "Arland|arland|NNP|1|SUBJECT",
                "seeks|seek|VBZ|-1|ROOT",
                "a|a|DT|3|DETERMINER",
                "ceasefire|ceasefire|NN|1|OBJECT",
                "with|with|IN|5|CASE",
                "Berland|berland|NNP|3|NOUN_MODIFIER")
            .state(0, "AAA")
            .state(5, "BBB")
            .events()
            .get(0);
    assertEquals(Modality.SOUGHT, truce.status().modality());
  }

  @Test
  void takesAnIfForACondition() {
    Status status =
        new Wording(
                "If|if|IN|2|MARKER",
                "Arland|arland|NNP|2|SUBJECT",
                "bombs|bomb|VBZ|5|ADVERBIAL_CLAUSE",
                "Berland|berland|NNP|2|OBJECT",
                "prices|price|NNS|5|SUBJECT",
                "rise|rise|VBP|-1|ROOT")
            .state(1, "AAA")
            .state(3, "BBB")
            .events()
            .get(0)
            .status();
    assertEquals(Modality.CONDITIONAL, status.modality());
  }

  @Test
  void hasNoEventInATalkWithThePress() {
    assertEquals(
        List.of(),
        new Wording(
                "Arland|arland|NNP|1|SUBJECT",
                "spoke|speak|VBD|-1|ROOT",
                "with|with|IN|3|CASE",
                "Herald|herald|NNP|1|OBLIQUE")
            .state(0, "AAA")
            .press(3)
            .told());
  }

  @Test
  void takesTheStateOnWhoseSoilForceWasUsedForItsRecipient() {
    Event strike =
        new Wording(
                "Arland|arland|NNP|1|SUBJECT",
                "struck|strike|VBD|-1|ROOT",
                "a|a|DT|3|DETERMINER",
                "depot|depot|NN|1|OBJECT",
                "in|in|IN|5|CASE",
                "Bertown|bertown|NNP|3|NOUN_MODIFIER")
            .state(0, "AAA")
            .place(5, "BBB")
            .events()
            .get(0);
    assertEquals("BBB", strike.recipients().get(0).country());
    assertEquals("Bertown", strike.place() == null ? null : strike.place().name());
  }

  private static Event spokenOf() {
    return new Wording(
            "Arland|arland|NNP|1|SUBJECT",
            "said|say|VBD|-1|ROOT",
            "in|in|IN|3|CASE",
            "Bertown|bertown|NNP|1|OBLIQUE",
            "that|that|IN|6|MARKER",
            "Corland|corland|NNP|6|SUBJECT",
            "bombed|bomb|VBD|1|COMPLEMENT",
            "Derland|derland|NNP|6|OBJECT")
        .state(0, "AAA").state(5, "CCC").state(7, "DDD").place(3, "BBB").events().stream()
            .filter(event -> event.trigger().text().equals("bombed"))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void doesNotPlaceADeedWhereItWasSpokenOfAndSaysSo() {
    Event bombing = spokenOf();
    assertNull(bombing.place());
    assertEquals("the place stated belongs to another clause or to a party", bombing.placeReason());
  }

  @Test
  void countsTheKilledAsARange() {
    Event killing =
        new Wording(
                "Arland|arland|NNP|1|SUBJECT",
                "killed|kill|VBD|-1|ROOT",
                "at|at|IN|4|CASE",
                "least|least|JJS|4|ADVERB",
                "12|12|CD|5|NUMBER",
                "villagers|villager|NNS|1|OBJECT")
            .state(0, "AAA")
            .events()
            .get(0);
    assertEquals(new Count(12, null), killing.counts().get("killed"));
  }

  @Test
  void saysWhyASentenceIsSilent() {
    Coded coded = new Wording("Rain|rain|NN|1|SUBJECT", "fell|fall|VBD|-1|ROOT").coded();
    assertEquals("no trigger", coded.sentences().get(0).silent());
  }

  @Test
  void marksTheSurestCurrentEventOfTheFirstTellingSentence() {
    List<Event> events =
        new Wording(
                "Arland|arland|NNP|1|SUBJECT",
                "bombed|bomb|VBD|-1|ROOT",
                "Berland|berland|NNP|1|OBJECT")
            .state(0, "AAA")
            .state(2, "BBB")
            .events();
    assertEquals(List.of(true), events.stream().map(Event::isMain).toList());
  }
}
