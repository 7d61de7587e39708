package org.dateline.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import org.dateline.lexicon.BrokenLexicon;
import org.dateline.lexicon.Table;
import org.dateline.speech.CueVerb.Frame;
import org.dateline.speech.CueVerb.Stance;
import org.dateline.speech.SpeechLexicon.Sort;
import org.junit.jupiter.api.Test;

class SpeechLexiconTest {

  private static final SpeechLexicon LEXICON = SpeechLexicon.load();

  @Test
  void knowsTheNewsroomsVerbs() {
    assertTrue(LEXICON.verbCount() >= 250, () -> LEXICON.verbCount() + " verbs");
    for (String lemma : List.of("say", "tell", "announce", "deny", "warn", "accuse")) {
      assertTrue(LEXICON.verb(lemma).isPresent(), lemma);
    }
    assertTrue(LEXICON.verb("point out").isPresent());
  }

  @Test
  void knowsWhatAVerbDoesWithItsCompanions() {
    CueVerb tell = LEXICON.verb("tell").orElseThrow();
    assertTrue(tell.takes(Frame.HEAR));
    assertEquals(Stance.DENIAL, LEXICON.verb("deny").orElseThrow().stance());
    assertTrue(LEXICON.verb("accuse").orElseThrow().isEvent());
    assertTrue(LEXICON.verb("warn").orElseThrow().prepositions().contains("against"));
  }

  @Test
  void sortsSources() {
    assertEquals(Sort.DOCUMENT, LEXICON.source("statement").orElseThrow());
    assertEquals(Sort.OUTLET, LEXICON.source("reuters").orElseThrow());
    assertEquals(Sort.PERSON, LEXICON.source("official").orElseThrow());
  }

  @Test
  void refusesAVerbThatStandsTwice() {
    Table twice = Table.parse("cues", new StringReader("say\tspeech\nsay\twriting\n"), 2);
    BrokenLexicon fault =
        assertThrows(BrokenLexicon.class, () -> SpeechLexicon.distinct(twice.rows()));
    assertEquals(2, fault.line());
  }

  @Test
  void refusesAFrameThatDoesNotExist() {
    Table odd = Table.parse("cues", new StringReader("say\tspeech\tneutral\t-\tsong\n"), 5);
    assertThrows(BrokenLexicon.class, () -> SpeechLexicon.verb(odd.rows().get(0)));
  }
}
