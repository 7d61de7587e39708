package org.dateline.event.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import org.dateline.event.Agreement.State;
import org.dateline.event.codebook.AgreementLexicon.Stand;
import org.dateline.event.codebook.AgreementLexicon.Subject;
import org.dateline.event.codebook.RelationLexicon.Form;
import org.junit.jupiter.api.Test;

/** The lists of agreements and of standing relations, and what their loaders refuse. */
class FactLexiconsTest {

  private static final String LINE = "leads\tverb\tsteer\tsubject\tobject,of\t-\tperson\t-\t-\t-\n";

  private static Table table(int columns, String... lines) {
    try {
      return Table.read("test.tsv", columns, new StringReader(String.join("", lines)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static AgreementLexicon agreements(String... lines) {
    return AgreementLexicon.from(table(4, lines));
  }

  private static RelationLexicon relations(String... lines) {
    return RelationLexicon.from(table(10, lines));
  }

  @Test
  void readsAStateAndWhatTheSubjectIs() {
    AgreementLexicon.Cue cue =
        agreements("object\tink, seal\tsigned\tparty\n").cue(Stand.OBJECT, "seal").orElseThrow();
    assertEquals(State.SIGNED, cue.state());
    assertEquals(Subject.PARTY, cue.subject());
  }

  @Test
  void refusesAWordTwiceInTheSamePlace() {
    assertThrows(
        UnusableLexicon.class,
        () -> agreements("object\tink\tsigned\tparty\n", "object\tink\tagreed\t-\n"));
  }

  @Test
  void refusesAStateThatThereIsNot() {
    assertThrows(UnusableLexicon.class, () -> agreements("object\tink\tframed\tparty\n"));
  }

  @Test
  void readsWhereTheTwoSidesStand() {
    RelationLexicon.Pattern pattern = relations(LINE).of(Form.VERB, "steer").get(0);
    assertEquals("leads.verb", pattern.rule());
    assertEquals("of", pattern.object().get(1).preposition());
  }

  @Test
  void refusesARelationTwice() {
    assertThrows(UnusableLexicon.class, () -> relations(LINE, LINE));
  }

  @Test
  void refusesARelationWithoutSides() {
    assertThrows(
        UnusableLexicon.class, () -> relations("leads\tverb\tsteer\t-\tobject\t-\t-\t-\t-\t-\n"));
  }

  @Test
  void comesWithLists() {
    Codebook codebook = Codebook.standard();
    assertEquals("ceasefire", codebook.agreements().kind(Stand.NOUN, "truce").orElseThrow().name());
    assertEquals(1, codebook.relations().of(Form.HYPHEN, "backed").size());
  }
}
