package org.dateline.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Organisations that no list has, read by how their names are written. */
class StoryNamesTest {

  @Test
  void readsCapitalsWithATellingWordAsAnOrganisation() {
    ActorMention growers =
        Trial.of("On Monday the Union of Velden Beet Growers walked out of the talks.")
            .mention("Union of Velden Beet Growers");
    assertEquals(List.of(Sector.LAB), growers.sectors());
  }

  @Test
  void readsInitialsThatActAsAnOrganisation() {
    Trial trial = Trial.of("Talks failed when the VBG demanded more. Members of VBG left early.");
    assertEquals("x.vbg", trial.actor("VBG"));
    assertFalse(Trial.of("She watched TV and read a PDF.").names("TV"));
  }

  @Test
  void readsTheSameWordsTheSameWayEverywhere() {
    Trial trial =
        Trial.of(
            "The Harbour Workers Federation called a strike. Shipping firms sued Harbour Workers"
                + " Federation on Tuesday.");
    assertEquals(
        2,
        trial.mentions().stream()
            .filter(m -> m.actor() != null && m.actor().id().endsWith("workers-federation"))
            .count());
  }

  @Test
  void tellsAnotherCountrysBodyFromTheOneWithTheSameName() {
    Trial trial = Trial.of("The Kenyan Red Cross sent tents to the coast.");
    assertEquals("KEN", trial.mention("Kenyan Red Cross").country());
  }

  @Test
  void takesAStateBeforeItsOwnOrganisationIntoTheName() {
    assertEquals(
        "isr.mossad", Trial.of("Israeli Mossad agents left.").actor("Israeli Mossad agents"));
  }

  @Test
  void givesABodyTheCountryThatOwnsIt() {
    Trial trial = Trial.of("Ecuador's Water Users Association sued the mayor.");
    ActorMention users = trial.mention("Water Users Association");
    assertEquals("ECU", users.country());
    assertEquals("state-name", users.rule());
  }

  @Test
  void takesACountryThatEndsANameForPartOfIt() {
    Trial trial = Trial.of("Figures that Statistics Norway published on Monday were wrong.");
    assertEquals("x.statistics-norway", trial.actor("Statistics Norway"));
    assertFalse(trial.names("Norway"));
  }

  @Test
  void takesABuildingForNobody() {
    assertFalse(
        Trial.of("Fans met at the Velden Football Stadium on Sunday.")
            .names("Velden Football Stadium"));
  }

  @Test
  void leavesCapitalsOfAHeadlineAlone() {
    assertFalse(Trial.of("Mayor Tells Bank To Close Branches").names("Mayor Tells Bank"));
  }

  @Test
  void namesTheOrganisationWithinAPhraseForItsPeople() {
    Trial trial = Trial.of("The Velden Teachers Union members voted on Friday.");
    assertTrue(
        trial.mentions().stream().anyMatch(m -> m.words().text().equals("Velden Teachers Union")));
  }

  @Test
  void linksNoInitialsToAPersonBeforeThem() {
    Trial trial = Trial.of("Anna Keller (VBG) spoke first. The VBG wants a vote.");
    assertEquals("x.vbg", trial.actor("VBG"));
  }

  @Test
  void tellsAMemberFromTheParty() {
    Trial trial = Trial.of("Peter Velden of the Harbour Workers Party said no on Monday.");
    assertEquals(ActorKind.PERSON, trial.mention("Peter Velden").kind());
    assertTrue(trial.names("Harbour Workers Party"));
  }

  @Test
  void givesAnOrganisationTheCountryOfTheRegionInItsName() {
    assertEquals(
        "AUS",
        Trial.of("The Beet Growers Union of South Australia sued the mayor.")
            .mention("Beet Growers Union of South Australia")
            .country());
  }

  @Test
  void takesTheCountryBehindAnAgencyForPartOfItsName() {
    Trial trial = Trial.of("She works for Statistics Norway. It rained in Norway.");
    assertEquals(
        List.of("part-of-name", "location"),
        trial.places().stream().map(place -> place.role().toString()).toList());
  }
}
