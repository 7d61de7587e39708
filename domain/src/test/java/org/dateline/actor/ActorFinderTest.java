package org.dateline.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorFinderTest {

  @Test
  void linksATitledNameToThePerson() {
    String words = "Turkish Foreign Minister Hakan Fidan";
    Trial trial = Trial.of("Turkish Foreign Minister Hakan Fidan flew to Doha on Monday.");
    ActorMention mention = trial.mention(words);
    assertEquals("tur.fidan", trial.actor(words));
    assertEquals(List.of(Sector.GOV), mention.sectors());
    assertEquals("TUR", mention.country());
  }

  @Test
  void readsAnOfficeByTheDayOfTheStory() {
    String story = "The Syrian president met aid workers on Sunday.";
    assertEquals("syr.assad", Trial.on("2012-05-05", story).actor("Syrian president"));
    assertEquals("syr.sharaa", Trial.on("2025-07-23", story).actor("Syrian president"));
  }

  @Test
  void readsAnOfficeBehindOf() {
    assertEquals(
        "kor.leejm",
        Trial.of("The president of South Korea cancelled the trip.")
            .actor("president of South Korea"));
  }

  @Test
  void givesAnUnknownPersonTheOfficeHeIsNamedWith() {
    Trial trial =
        Trial.of(
            "Kenyan Interior Minister Peter Ochieng blamed the opposition. Ochieng left early.");
    ActorMention mention = trial.mention("Kenyan Interior Minister Peter Ochieng");
    assertEquals("x.peter-ochieng", trial.actor("Kenyan Interior Minister Peter Ochieng"));
    assertEquals("KEN", mention.country());
    assertEquals(List.of(Sector.GOV), mention.sectors());
    assertEquals("x.peter-ochieng", trial.actor("Ochieng"));
  }

  @Test
  void joinsARoleAndANameSideBySide() {
    Trial trial =
        Trial.of("The Norwegian envoy to Sudan, Kari Solberg, announced a truce on Friday.");
    assertEquals("x.kari-solberg", trial.actor("Norwegian envoy to Sudan"));
    assertEquals("NOR", trial.mention("Kari Solberg").country());
  }

  @Test
  void joinsAnOfficeWithItsStateBehindItAndTheNameThatFollows() {
    String words = "Norwegian ambassador to Sudan Kari Solberg";
    Trial trial = Trial.of(words + " announced a truce on Friday.");
    assertEquals("x.kari-solberg", trial.actor(words));
    assertEquals("NOR", trial.mention(words).country());
  }

  @Test
  void joinsANameAndARoleThatHoldsTheNameOfABody() {
    Trial trial = Trial.of("Ada Moor, a NATO spokeswoman, rejected the report on Friday.");
    assertEquals("x.ada-moor", trial.actor("Ada Moor"));
    assertEquals("x.ada-moor", trial.actor("NATO spokeswoman"));
    assertEquals("nato", trial.actor("NATO"));
  }

  @Test
  void takesTheStateBeforeAnOrganisationIntoItsName() {
    assertEquals(
        "usa.epa",
        Trial.of("The U.S. Environmental Protection Agency fined the firm.")
            .actor("U.S. Environmental Protection Agency"));
  }

  @Test
  void linksDemonymsWithRoleNounsToInstitutions() {
    Trial trial =
        Trial.of(
            "Chadian soldiers fired at Libyan officials, and Egyptian police arrested two men.");
    assertEquals("tcd.mil", trial.actor("Chadian soldiers"));
    assertEquals("lby.gov", trial.actor("Libyan officials"));
    assertEquals("egy.police", trial.actor("Egyptian police"));
    assertEquals("-", trial.actor("two men"));
  }

  @Test
  void takesTheWholePossessivePhrase() {
    assertEquals(
        "syr.gov",
        Trial.of("Syria’s interim government asked for help.").actor("Syria’s interim government"));
  }

  @Test
  void readsOfficialsOfAMinistryAsTheMinistry() {
    assertEquals(
        "mar.mod",
        Trial.of("Moroccan defence ministry officials denied the report.")
            .actor("Moroccan defence ministry officials"));
  }

  @Test
  void readsPeopleOfAnOrganisationAsTheOrganisationButNotItsHostages() {
    Trial trial =
        Trial.of("Hamas fighters released three prisoners, and Hezbollah critics protested.");
    assertEquals("pse.hamas", trial.actor("Hamas fighters"));
    assertEquals("-", trial.actor("Hezbollah critics"));
  }

  @Test
  void keepsUnnamedPartiesWithTheirKind() {
    Trial trial = Trial.of("Gunmen killed two soldiers near a village as protesters marched.");
    ActorMention gunmen = trial.mention("Gunmen");
    assertNull(gunmen.actor());
    assertEquals(ActorKind.ARMED_GROUP, gunmen.kind());
    assertEquals(List.of(Sector.UAF), gunmen.sectors());
    assertEquals(ActorKind.MILITARY, trial.mention("two soldiers").kind());
    assertEquals(Sector.CVL, trial.mention("protesters").sectors().get(0));
  }

  @Test
  void readsMilitiasOfACommunityAsArmed() {
    ActorMention mention =
        Trial.of("Druze militias fought Bedouin tribes in the hills.").mention("Druze militias");
    assertEquals(ActorKind.ARMED_GROUP, mention.kind());
    assertNull(mention.actor());
  }

  @Test
  void placesGovernmentForcesByTheirSentence() {
    assertEquals(
        "sdn.mil",
        Trial.of("Rebels attacked government forces in Khartoum on Monday.")
            .actor("government forces"));
  }

  @Test
  void takesACapitalThatDecidesForTheGovernment() {
    Trial trial = Trial.of("Ankara strongly supports the plan and has sought a pact with Riyadh.");
    assertEquals("tur.gov", trial.actor("Ankara"));
    assertEquals("metonym", trial.mention("Ankara").rule());
    assertEquals("sau.gov", trial.actor("Riyadh"));
  }

  @Test
  void leavesACapitalThatIsOnlyAPlace() {
    Trial trial = Trial.of("A bomb exploded in Ankara on Monday, near the old Kabul hotel.");
    assertFalse(trial.names("Ankara"));
    assertFalse(trial.names("Kabul"));
  }

  @Test
  void leavesACountryThatIsOnlyAPlace() {
    Trial trial = Trial.of("The workers were killed in Mali, and their families fled from Niger.");
    assertFalse(trial.names("Mali"));
    assertFalse(trial.names("Niger"));
  }

  @Test
  void readsADemonymBeforeADeedAsTheState() {
    Trial trial = Trial.of("Israeli airstrikes hit a convoy while the Turkish lira fell.");
    assertEquals("isr.gov", trial.actor("Israeli"));
    assertFalse(trial.names("Turkish"));
  }

  @Test
  void readsTheBrokerButNotTheBacker() {
    Trial trial =
        Trial.of("A US-brokered ceasefire was broken by Iran-backed militias on Tuesday.");
    assertEquals("usa.gov", trial.actor("US"));
    assertFalse(trial.names("Iran"));
    assertNull(trial.mention("militias").country());
  }

  @Test
  void takesUpWhatWasNamedBefore() {
    Trial trial =
        Trial.of(
            "Peruvian officials met miners on Friday. The officials promised aid. The Lord's"
                + " Resistance Army, or LRA, fled. The LRA burned huts, and the group took food.");
    assertEquals("per.gov", trial.actor("officials"));
    assertEquals("uga.lra", trial.actor("LRA"));
    assertEquals("uga.lra", trial.actor("group"));
  }

  @Test
  void learnsAnAcronymThatTheStoryIntroduces() {
    Trial trial =
        Trial.of(
            "Officials of the Northern Farmers Union (NFU) met the mayor. The NFU later left.");
    assertEquals("x.northern-farmers-union", trial.actor("NFU"));
  }

  @Test
  void sharesANounBetweenTwoDemonyms() {
    Trial trial = Trial.of("Turkish and Syrian officials met on Tuesday.");
    assertEquals("tur.gov", trial.actor("Turkish"));
    assertEquals("syr.gov", trial.actor("Syrian officials"));
  }

  @Test
  void countsOffsetsInTheTextAsReceived() {
    Trial trial = Trial.of("😀 Turkish officials said “no” — the Ghanaian army agreed.");
    trial
        .mentions()
        .forEach(m -> assertEquals(trial.text().at(m.words().span()), m.words().text()));
    assertEquals("gha.mil", trial.actor("Ghanaian army"));
  }

  @Test
  void staysLinearOnALongStory() {
    String story =
        "Turkish officials met Hamas leaders in Doha, and Ankara praised Qatar. ".repeat(300);
    Trial.of(story.substring(0, 200));
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Trial.of(story));
  }
}
