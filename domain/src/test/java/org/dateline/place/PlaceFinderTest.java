package org.dateline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.actor.Trial;
import org.dateline.document.Dateline;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Phrases;
import org.dateline.place.Place.Precision;
import org.dateline.place.Place.Role;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {

  @Test
  void knowsThePressSpellingsOfAPlace() {
    Place place = Trial.of("Clashes broke out in Sweida on Monday.").place("Sweida");
    assertEquals(172408, place.geonames());
    assertEquals("SYR", place.country());
    assertEquals(Precision.CITY, place.precision());
    assertEquals(Role.LOCATION, place.role());
  }

  @Test
  void readsAProvinceAsAProvince() {
    Place place = Trial.of("Troops entered Hama province in Syria.").place("Hama");
    assertEquals(Precision.ADMIN1, place.precision());
    assertEquals("SYR", place.country());
  }

  @Test
  void followsTheStateThatIsNamedBehindACity() {
    assertEquals("Texas", Trial.of("He died in Paris, Texas, last year.").place("Paris").admin1());
    assertEquals("FRA", Trial.of("He died in Paris last year.").place("Paris").country());
  }

  @Test
  void followsTheCompanyOfTheStory() {
    String story =
        "Lebanon sent troops to Tripoli. Lebanese officials said Beirut was calm, but northern"
            + " Lebanon was not.";
    assertEquals("LBN", Trial.of(story).place("Tripoli").country());
    assertEquals("LBY", Trial.of("Troops fought in Tripoli.").place("Tripoli").country());
  }

  @Test
  void knowsSeasThatBelongToNoCountry() {
    Place place = Trial.of("The ship sank in the Black Sea on Friday.").place("Black Sea");
    assertNull(place.country());
    assertEquals(Precision.REGION, place.precision());
  }

  @Test
  void tellsTheGovernmentFromTheGround() {
    assertEquals(Role.METONYM, Trial.of("Moscow rejected the offer.").place("Moscow").role());
    assertEquals(Role.LOCATION, Trial.of("Fires burned in Moscow.").place("Moscow").role());
  }

  @Test
  void callsAPlaceWithinANamePartOfIt() {
    assertEquals(
        Role.PART_OF_NAME, Trial.of("The Israel Defense Forces denied it.").place("Israel").role());
    assertEquals(
        Role.PART_OF_NAME, Trial.of("Chile left the Paris agreement.").place("Paris").role());
  }

  @Test
  void takesNoActorAndNoEverydayWordForATown() {
    Trial trial = Trial.of("Hamas told the U.N. in May that March was too late, Police said.");
    assertEquals(List.of(), trial.places());
  }

  @Test
  void findsThePlaceOfTheDateline() {
    Countries countries = Countries.load();
    PlaceFinder finder =
        new PlaceFinder(
            countries, Gazetteer.load(countries), new Phrases.Builder<String>().build());
    Text text = Text.received("NAIROBI, Kenya (AP) — Nothing happened.");
    List<Place> places =
        finder.find(
            text, List.of(), List.of(), new Dateline(Span.of(0, 21), "NAIROBI, Kenya", null));
    assertEquals(1, places.size());
    assertEquals(Role.DATELINE, places.get(0).role());
    assertEquals("KEN", places.get(0).country());
    assertEquals("NAIROBI, Kenya", places.get(0).words().text());
  }

  @Test
  void keepsTheRunnerUpAndTheReasons() {
    Place place = Trial.of("He died in Paris, Texas, last year.").place("Paris");
    assertEquals("FRA", place.runnerUp() == null ? null : place.runnerUp().country());
    assertTrue(place.reasons().contains("stated to lie there"), place.reasons().toString());
  }

  @Test
  void saysWhyACapitalIsItsGovernment() {
    Place place = Trial.of("Moscow rejected the offer.").place("Moscow");
    assertTrue(place.reasons().contains("subject of \"rejected\""), place.toString());
  }

  @Test
  void readsATownOfACountryThatIsNamedBeforeIt() {
    String story = "Shells fell on the Lebanese city of Tripoli on Monday.";
    assertEquals("LBN", Trial.of(story).place("Tripoli").country());
    assertEquals(
        "LBN", Trial.of("Shells fell on Tripoli in northern Lebanon.").place("Tripoli").country());
  }

  @Test
  void keepsOneSenseInOneStory() {
    String story = "He was born in Athens, Georgia. In March he went back to Athens.";
    assertEquals(
        List.of("USA", "USA"),
        Trial.of(story).places().stream()
            .filter(place -> place.words().text().equals("Athens"))
            .map(Place::country)
            .toList());
  }

  @Test
  void takesStatesInARowForStates() {
    String story =
        "Voters went to the polls in Kansas, Delaware, Nebraska, Washington and Vermont.";
    assertEquals("Washington", Trial.of(story).place("Washington").admin1());
    assertEquals("Delaware", Trial.of(story).place("Delaware").name());
  }

  @Test
  void takesAnUnknownVillageForAPartOfWhereItIsSaidToLie() {
    Place place =
        Trial.of("The bodies were found in the village of Tarqelum, Idlib province, in Syria.")
            .places()
            .get(0);
    assertEquals("SYR", place.country());
    assertEquals("Tarqelum", place.name());
    assertTrue(place.reasons().contains("not in the gazetteer"), place.toString());
  }

  @Test
  void takesNoTreatyVirusOrPersonForAPlace() {
    String story =
        "President Washington Vargas left the Paris Agreement, and West Nile virus came back.";
    assertEquals(
        List.of(),
        Trial.of(story).places().stream()
            .filter(place -> place.role() != Role.PART_OF_NAME)
            .toList());
  }

  @Test
  void leavesASmallTownOfACountryThatTheStoryDoesNotName() {
    String story =
        "Kenyan police searched a lodge near Buxton. Kenya and Uganda sent officers to Mombasa.";
    assertTrue(Trial.of(story).places().stream().allMatch(place -> !"GBR".equals(place.country())));
  }

  @Test
  void takesNoPeopleForATown() {
    assertEquals(List.of(), Trial.of("Two Turkish and three Serb officers spoke.").places());
  }
}
