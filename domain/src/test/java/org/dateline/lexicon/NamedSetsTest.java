package org.dateline.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamedSetsTest {

  private static NamedSets sets(String list) {
    return NamedSets.of(Table.parse("trial.tsv", new StringReader(list), 2));
  }

  @Test
  void givesTheWordsOfASet() {
    assertEquals(Set.of("of", "for"), sets("links\tof;for\n").of("links"));
  }

  @Test
  void refusesAWordOrASetThatStandsThereTwice() {
    assertThrows(BrokenLexicon.class, () -> sets("links\tof;of\n"));
    assertThrows(BrokenLexicon.class, () -> sets("links\tof\nlinks\tfor\n"));
  }

  @Test
  void refusesAnUnknownSet() {
    NamedSets sets = sets("links\tof\n");
    assertThrows(IllegalArgumentException.class, () -> sets.of("owners"));
  }
}
