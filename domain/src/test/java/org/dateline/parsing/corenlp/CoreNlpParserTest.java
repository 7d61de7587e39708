package org.dateline.parsing.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.parsing.Parser;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreNlpParserTest {

  private static final Parser PARSER = LoadedEngine.get().parser();

  private static List<String> sentences(String raw) {
    Text text = Text.received(raw);
    return PARSER.parse(text).stream().map(Sentence::span).map(text::at).toList();
  }

  private static Token word(Sentence sentence, String text) {
    return sentence.tokens().stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
  }

  private static Sentence only(String raw) {
    List<Sentence> sentences = PARSER.parse(Text.received(raw));
    assertEquals(1, sentences.size());
    return sentences.get(0);
  }

  @Test
  void namesTheRolesOfAnActiveClause() {
    Sentence sentence = only("Rebels attacked the northern town on Tuesday.");
    Token verb = word(sentence, "attacked");
    assertEquals(Relation.ROOT, verb.relation());
    assertEquals("attack", verb.lemma());
    assertEquals(WordClass.VERB, verb.wordClass());
    assertEquals("Rebels", sentence.child(verb, Relation.SUBJECT).orElseThrow().text());
    assertEquals("town", sentence.child(verb, Relation.OBJECT).orElseThrow().text());
  }

  @Test
  void takesAGerundBehindAPrepositionForADeed() {
    Sentence sentence = only("The army was accused of killing villagers.");
    Token killing = word(sentence, "killing");
    assertEquals("accused", sentence.head(killing).orElseThrow().text());
    assertEquals("villagers", sentence.child(killing, Relation.OBJECT).orElseThrow().text());
    assertEquals(Relation.MARKER, word(sentence, "of").relation());
  }

  @Test
  void takesAGerundTaggedAsANounForADeed() {
    Sentence sentence = only("Syria accused Israel of bombing Damascus.");
    Token bombing = word(sentence, "bombing");
    assertEquals("bomb", bombing.lemma());
    assertEquals("Damascus", sentence.child(bombing, Relation.OBJECT).orElseThrow().text());
  }

  @Test
  void leavesAParticipleThatDescribes() {
    Sentence sentence = only("Delegates came from neighbouring Chad and spoke of growing fears.");
    assertEquals(Relation.ADJECTIVE, word(sentence, "neighbouring").relation());
    assertEquals(Relation.ADJECTIVE, word(sentence, "growing").relation());
  }

  @Test
  void leavesPeopleWhoAreCounted() {
    Sentence sentence = only("Aid reached thousands of starving Sudanese.");
    assertEquals("Sudanese", sentence.head(word(sentence, "starving")).orElseThrow().text());
  }

  @Test
  void takesThePluralBehindADozenForANoun() {
    Sentence sentence =
        only("Kenya bombed six towns, including more than a dozen strikes near a port.");
    Token strikes = word(sentence, "strikes");
    assertEquals(WordClass.NOUN, strikes.wordClass());
    assertEquals("dozen", sentence.child(strikes, Relation.NUMBER).orElseThrow().text());
  }

  @Test
  void namesTheDoerOfAPassive() {
    Sentence sentence = only("The convoy was ambushed by gunmen.");
    Token verb = word(sentence, "ambushed");
    assertEquals("convoy", sentence.child(verb, Relation.PASSIVE_SUBJECT).orElseThrow().text());
    assertEquals("gunmen", sentence.child(verb, Relation.AGENT).orElseThrow().text());
  }

  @Test
  void takesADeadlineForNoDoer() {
    Sentence sentence = only("The hostages were released by Friday.");
    assertTrue(sentence.child(word(sentence, "released"), Relation.AGENT).isEmpty());
  }

  @Test
  void marksNegationOnVerbAndNoun() {
    Sentence sentence = only("The minister didn’t sign the treaty and no troops left.");
    assertEquals(Relation.NEGATION, word(sentence, "n’t").relation());
    assertEquals(Relation.NEGATION, word(sentence, "no").relation());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "😀🇹🇷 “Rebels left,” he said. She stayed.",
        "قال المسؤول: نعم. Rebels attacked Türkiye’s base — twice — on “Tuesday”.",
        "cafe\u0301 e\u0301 Rebels took O\u02BCNeill\u2019s farm.\r\n\r\nThey left\u00A0it.",
        "The U.S. He left the U.S. The cost was 1\u00A01/2 bn\u2026 and co\u00ADoperation",
        "ISRAELI FORCES STRUCK THE TOWN OF KAFR KILA, THE ARMY SAID.",
      })
  void quotesEveryTokenFromTheTextAsReceived(String raw) {
    Text text = Text.received(raw);
    int last = 0;
    for (Sentence sentence : PARSER.parse(text)) {
      for (Token token : sentence.tokens()) {
        assertEquals(token.text(), text.at(token.span()));
        assertFalse(token.span().isEmpty());
        assertTrue(token.span().start() >= last, () -> "out of order: " + token);
        last = token.span().end();
      }
    }
    assertTrue(last > raw.length() - 3);
  }

  @Test
  void endsASentenceWithTheQuotationMarkThatClosesIt() {
    assertEquals(
        List.of("He said: “We left.”", "“Nobody stayed.”", "She nodded."),
        sentences("He said: “We left.” “Nobody stayed.” She nodded."));
  }

  @Test
  void keepsAQuestionWithItsSpeaker() {
    assertEquals(
        List.of("“Who did it?” the mayor asked.", "Nobody knew."),
        sentences("“Who did it?” the mayor asked. Nobody knew."));
  }

  @Test
  void endsASentenceWithItsParagraph() {
    assertEquals(
        List.of("Rebels seize town", "The army withdrew"),
        sentences("Rebels seize town\n\nThe army withdrew"));
    assertEquals(List.of("The army\nwithdrew."), sentences("The army\nwithdrew."));
  }

  @Test
  void leavesTheDatelineOut() {
    Text text = Text.received("OSLO (AP) — Rebels left.");
    List<Sentence> sentences = PARSER.parse(text, List.of(Span.of(0, 12)));
    assertEquals("Rebels left.", text.at(sentences.get(0).span()));
  }

  @Test
  void readsTextInCapitals() {
    Sentence sentence = only("ISRAELI FORCES STRUCK THE SOUTHERN TOWN ON MONDAY.");
    Token verb = word(sentence, "STRUCK");
    assertEquals("strike", verb.lemma());
    assertEquals("FORCES", sentence.child(verb, Relation.SUBJECT).orElseThrow().text());
    assertEquals("TOWN", sentence.child(verb, Relation.OBJECT).orElseThrow().text());
  }

  @Test
  void givesNothingForNothing() {
    assertEquals(List.of(), PARSER.parse(Text.received("")));
    assertEquals(List.of(), PARSER.parse(Text.received(" \n\t\u00A0")));
    assertEquals(List.of(), PARSER.parse(Text.received("OSLO —"), List.of(Span.of(0, 6))));
  }

  @Test
  void cutsAnOverlongSentenceWhereAClauseEnds() {
    List<Sentence> sentences =
        PARSER.parse(Text.received("the army took the bridge near the old town; ".repeat(20)));
    assertTrue(sentences.size() > 1);
    assertTrue(sentences.stream().allMatch(Sentence::isParsed));
    assertTrue(sentences.stream().allMatch(s -> s.tokens().size() <= Stretch.LONGEST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "( ", "(", "x", "word, ", ". ", "\" ", "a.", "<a ", "😀", "-"})
  void staysQuickOnHostileText(String unit) {
    Text text = Text.received(unit.repeat(1_000_000 / unit.length()));
    List<Sentence> sentences =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> PARSER.parse(text));
    assertFalse(sentences.isEmpty());
    assertTrue(sentences.stream().allMatch(s -> s.tokens().size() <= Stretch.LONGEST));
  }

  @Test
  void readsTheSameOnTwoThreads() throws Exception {
    List<Text> texts =
        List.of(
            Text.received(
                "Police arrested forty protesters in the capital on Monday, a rights group said."),
            Text.received(
                "“We will not leave,” General Ana Kovač told reporters. Türkiye objected."));
    List<List<Sentence>> alone = texts.stream().map(PARSER::parse).toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 10; round++) {
        List<Future<List<Sentence>>> both =
            texts.stream().map(text -> threads.submit(() -> PARSER.parse(text))).toList();
        for (int i = 0; i < texts.size(); i++) {
          assertEquals(alone.get(i), both.get(i).get());
        }
      }
    } finally {
      threads.shutdown();
    }
  }
}
