package org.dateline.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Parties without a name: what their words tell of them. */
class TypedPartiesTest {

  @Test
  void takesTheCountryOfAPhraseFromThePlaceBehindIt() {
    Trial trial =
        Trial.of("Rebels in northern Mali burned two trucks, and police in Nairobi watched.");
    assertEquals("MLI", trial.mention("Rebels").country());
    assertEquals("located", trial.mention("Rebels").rule());
    assertEquals("ken.police", trial.actor("police"));
  }

  @Test
  void leavesSoldiersWithoutTheCountryInWhichTheyAre() {
    assertNull(Trial.of("Soldiers in Mali shot at a bus.").mention("Soldiers").country());
  }

  @Test
  void takesTheCountryFromASeat() {
    ActorMention group =
        Trial.of("A Qatar-based charity group sent tents on Monday.")
            .mention("Qatar-based charity group");
    assertEquals("QAT", group.country());
    assertEquals("based", group.rule());
    assertEquals(ActorKind.NGO, group.kind());
  }

  @Test
  void readsWhoeverServesABodyByTheBody() {
    Trial trial =
        Trial.of(
            "The chairman of the mining company resigned. A spokeswoman for the Swedish foreign"
                + " ministry said no.");
    assertEquals(List.of(Sector.BUS), trial.mention("chairman of the mining company").sectors());
    assertEquals("swe.mfa", trial.actor("spokeswoman for the Swedish foreign ministry"));
  }

  @Test
  void readsASpokesmanAsWhoeverHeSpeaksFor() {
    assertEquals(
        "lbn.hezbollah",
        Trial.of("A spokesman for Hezbollah denied the claim.").actor("spokesman for Hezbollah"));
  }

  @Test
  void countsWhoeverHeldAnOfficeOnceToTheElite() {
    Trial trial =
        Trial.of("The former Peruvian defence minister met ex-ministers and retired generals.");
    ActorMention minister = trial.mention("former Peruvian defence minister");
    assertEquals(List.of(Sector.ELI), minister.sectors());
    assertEquals("PER", minister.country());
    assertNull(minister.actor());
    assertEquals(List.of(Sector.ELI), trial.mention("ex-ministers").sectors());
    assertEquals(List.of(Sector.MIL), trial.mention("generals").sectors());
  }

  @Test
  void readsOneWhoHoldsAnOfficeAsAPerson() {
    assertEquals(
        ActorKind.PERSON,
        Trial.of("A provincial governor blamed the miners.").mention("provincial governor").kind());
  }

  @Test
  void putsTheFaithOfLeadersBeforeTheirRank() {
    ActorMention leaders =
        Trial.of("Christian leaders in Ghana called for calm.").mention("Christian leaders");
    assertEquals(Sector.REL, leaders.sectors().get(0));
    assertEquals("GHA", leaders.country());
  }

  @Test
  void takesPeopleOfAnInstitutionForIt() {
    Trial trial = Trial.of("Chilean army drivers and Danish police divers arrived.");
    assertEquals("chl.mil", trial.actor("Chilean army drivers"));
    assertEquals("dnk.police", trial.actor("Danish police divers"));
  }

  @Test
  void takesWhoeverSpeaksForSomebody() {
    Trial trial = Trial.of("The beekeeping wizards said rain would come. The report said nothing.");
    assertEquals(List.of(Sector.UNK), trial.mention("wizards").sectors());
    assertFalse(trial.names("report"));
  }

  @Test
  void readsWhatAMinistryIsForAsPartOfItsName() {
    ActorMention ministry =
        Trial.of("Norway's Ministry of Fisheries and Seafood warned trawlers.")
            .mention("Ministry of Fisheries and Seafood");
    assertEquals("NOR", ministry.country());
    assertEquals(List.of(Sector.GOV), ministry.sectors());
    assertEquals(
        "nor.gov",
        Trial.of("The Norwegian fisheries minister resigned.")
            .actor("Norwegian fisheries minister"));
  }

  @Test
  void readsATownThatSpeaksAsItsAuthorities() {
    ActorMention town = Trial.of("Rotterdam announced a ban on coal ships.").mention("Rotterdam");
    assertEquals("NLD", town.country());
    assertEquals("subject of \"announced\"", town.why());
  }

  @Test
  void leavesTheGovernmentToAStateThatIsPartOfACountry() {
    ActorMention government =
        Trial.of("The Rivers State government closed two markets in Port Harcourt.")
            .mention("Rivers State government");
    assertEquals("NGA", government.country());
    assertEquals(List.of(Sector.GOV), government.sectors());
  }

  @Test
  void saysWhyACapitalIsAGovernment() {
    Trial trial = Trial.of("Tokyo warned Manila on Friday over a pact with Hanoi.");
    assertEquals("subject of \"warned\"", trial.mention("Tokyo").why());
    assertEquals("object of \"warned\"", trial.mention("Manila").why());
    assertEquals("behind \"with\" of \"pact\"", trial.mention("Hanoi").why());
  }

  @Test
  void leavesANounWithACapitalInALongerName() {
    assertFalse(Trial.of("She was named Man of the Year on Sunday.").names("Man"));
  }
}
