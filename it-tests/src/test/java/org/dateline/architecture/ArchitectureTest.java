package org.dateline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The directions between the rooms. */
class ArchitectureTest {

  private static final JavaClasses HOUSE = house();

  @Test
  void seesTheWholeHouse() {
    for (String room : List.of("domain", "ejb", "web", "ear")) {
      Assertions.assertTrue(Files.isDirectory(classes(room)), room + " is not built");
    }
    Assertions.assertTrue(HOUSE.size() > 100);
  }

  static Stream<ArchRule> directions() {
    List<ArchRule> rules = new ArrayList<>();
    rules.add(
        forbids(
            "web never names ejb",
            "api console",
            "archive bulletin desk intake newsroom settings"));
    rules.add(
        forbids(
            "ejb never names web",
            "archive bulletin desk intake newsroom settings",
            "api console"));
    rules.add(
        forbids(
            "the launcher knows nobody",
            "launcher",
            "api archive desk intake newsroom settings event ledger reading wire"));
    rules.add(
        forbids(
            "text knows nobody",
            "text",
            "document parsing lexicon time place actor speech event reading ledger wire json"));
    rules.add(
        forbids(
            "document knows text",
            "document",
            "parsing lexicon time place actor speech event reading ledger wire json"));
    rules.add(
        forbids(
            "parsing knows text",
            "parsing",
            "lexicon time place actor speech event reading ledger wire json"));
    rules.add(forbids("time", "time", "speech event reading ledger wire json"));
    rules.add(forbids("place", "place", "speech event reading ledger wire json"));
    rules.add(forbids("actor", "actor", "speech event reading ledger wire json"));
    rules.add(forbids("speech", "speech", "event reading ledger wire json"));
    rules.add(forbids("event", "event", "reading ledger wire json"));
    rules.add(
        forbids(
            "the codebook knows no sentence",
            "event.codebook",
            "event.scene event.standing event.coding"));
    rules.add(
        forbids(
            "the scene knows nobody who reads it", "event.scene", "event.standing event.coding"));
    rules.add(forbids("what stands knows no coder", "event.standing", "event.coding"));
    rules.add(forbids("reading", "reading", "ledger wire json"));
    rules.add(
        forbids(
            "search knows text",
            "search",
            "document parsing lexicon time place actor speech event reading ledger wire json"
                + " story"));
    rules.add(
        forbids(
            "story knows text, documents, searched words and lists",
            "story",
            "parsing time place actor speech event reading ledger wire json"));
    rules.add(
        forbids(
            "no room below asks which stories are copies",
            "text document parsing lexicon time place actor speech event reading wire",
            "story"));
    rules.add(
        forbids(
            "wire knows documents, not what they say",
            "wire",
            "parsing lexicon time place actor speech event reading json"));
    return rules.stream();
  }

  @ParameterizedTest
  @MethodSource("directions")
  void keepsToItsDirection(ArchRule rule) {
    rule.check(HOUSE);
  }

  @Test
  void knowsTheParserEngineInOneRoomOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.dateline.parsing.corenlp..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(HOUSE);
  }

  @Test
  void knowsLuceneWhereWordsAreComparedAndSearchedOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.dateline.story..", "org.dateline.search..", "org.dateline.archive.words..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(HOUSE);
  }

  @Test
  void knowsTheHtmlLibraryInTheWireRoomOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.dateline.wire..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jsoup..")
        .check(HOUSE);
  }

  @Test
  void knowsThePersistenceApiInTheRowsAndTheArchiveOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.dateline.ledger.row..", "org.dateline.archive..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.persistence..")
        .check(HOUSE);
  }

  @Test
  void knowsNoContainerInTheDomain() {
    noClasses()
        .that()
        .resideInAnyPackage(
            rooms(
                "text document parsing lexicon time place actor speech event reading story wire"
                    + " json"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "fish.payara..", "org.eclipse.microprofile..")
        .check(HOUSE);
  }

  @Test
  void knowsJmsInTheIntakeAndTheBulletinOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.dateline.intake..", "org.dateline.bulletin..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.jms..")
        .check(HOUSE);
  }

  /**
   * The server starts one singleton at a time. Two of them, the second in need of a bean that
   * somebody else was making and that waited for the first, stopped a start with a backlog for
   * ever.
   */
  @Test
  void hasOneSingletonThatTheServerStarts() {
    Assertions.assertEquals(
        List.of("org.dateline.newsroom.Newsroom"),
        HOUSE.stream()
            .filter(it -> it.isAnnotatedWith("jakarta.ejb.Singleton"))
            .map(JavaClass::getName)
            .toList());
  }

  private static ArchRule forbids(String because, String from, String to) {
    return noClasses()
        .that()
        .resideInAnyPackage(rooms(from))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(rooms(to))
        .because(because);
  }

  private static String[] rooms(String names) {
    return Stream.of(names.split(" "))
        .map(name -> "org.dateline." + name + "..")
        .toArray(String[]::new);
  }

  private static JavaClasses house() {
    List<Location> locations =
        Stream.of("domain", "ejb", "web", "ear")
            .map(room -> Location.of(classes(room).toUri()))
            .toList();
    return new ClassFileImporter().importLocations(locations);
  }

  private static Path classes(String module) {
    return Path.of("..", module, "target", "classes").toAbsolutePath().normalize();
  }
}
