package org.dateline.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.speech.Attribution.Kind;
import org.dateline.speech.Attribution.Said;
import org.dateline.speech.CueVerb.Stance;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

class AttributionFinderTest {

  private static Said day(String date) {
    return new Said(LocalDate.parse(date), LocalDate.parse(date));
  }

  @Test
  void takesTheClauseBehindTheCue() {
    Wire wire = Wire.read("The army said that two ships had left the port of Lindra.");
    assertEquals(List.of("that two ships had left the port of Lindra"), wire.contentBy("said"));
    assertEquals("The army", wire.speakerBy("said"));
    assertEquals(Kind.INDIRECT, wire.by("said").kind());
  }

  @Test
  void takesTheClauseBeforeTheCue() {
    Wire wire = Wire.read("Two ships have left the port of Lindra, harbour officials said.");
    assertEquals(List.of("Two ships have left the port of Lindra"), wire.contentBy("said"));
    assertEquals("harbour officials", wire.speakerBy("said"));
  }

  @Test
  void takesTheClauseAroundTheCue() {
    Wire wire = Wire.read("The rebels, analysts say, have lost most of their tanks.");
    assertEquals(List.of("The rebels", "have lost most of their tanks"), wire.contentBy("say"));
    assertEquals("analysts", wire.speakerBy("say"));
  }

  @Test
  void findsTheSpeakerBehindTheVerb() {
    Wire wire = Wire.read("“We have buried our dead,” said Mira Kosh, a nurse in Lindra.");
    assertTrue(wire.speakerBy("said").startsWith("Mira Kosh"));
    assertEquals(List.of("“We have buried our dead,”"), wire.contentBy("said"));
    assertEquals(Kind.DIRECT, wire.by("said").kind());
  }

  @Test
  void joinsAnInterruptedQuotation() {
    Wire wire =
        Wire.read("“This is a crime,” the minister said on Sunday, “and it will be answered.”");
    assertEquals(
        List.of("“This is a crime,”", "“and it will be answered.”"), wire.contentBy("said"));
  }

  @Test
  void followsARunOnQuotationOverParagraphs() {
    Wire wire =
        Wire.read(
            "“We have buried our dead,” said Mira Kosh. “Nothing is left to bury.\n\n"
                + "“But we will stay in the town.”\n\nThe road was closed.");
    assertEquals(
        List.of(
            "“We have buried our dead,”",
            "“Nothing is left to bury.",
            "“But we will stay in the town.”"),
        wire.contentBy("said"));
  }

  @Test
  void callsAPartlyQuotedClauseMixed() {
    Wire wire = Wire.read("Barro said the council has “no position” on the prospect of a pact.");
    assertEquals(Kind.MIXED, wire.by("said").kind());
    assertEquals(
        List.of("the council has “no position” on the prospect of a pact"), wire.contentBy("said"));
  }

  @Test
  void leavesScareQuotesAlone() {
    assertEquals(
        List.of(), Wire.read("The so-called “peace corridor” was closed on Friday.").all());
  }

  @Test
  void neverTakesTheListenerForTheSpeaker() {
    Wire wire = Wire.read("Ana Petrescu told reporters that the convoys would come.");
    assertEquals("Ana Petrescu", wire.speakerBy("told"));
    assertEquals(List.of("that the convoys would come"), wire.contentBy("told"));
  }

  @Test
  void readsAccordingToAtEitherEnd() {
    assertEquals(
        List.of("The army shelled the port, killing six dockers"),
        Wire.read("The army shelled the port, killing six dockers, according to officials.")
            .contentBy("according to"));
    assertEquals(
        List.of("the army shelled the port"),
        Wire.read("According to hospital officials, the army shelled the port.")
            .contentBy("According to"));
  }

  @Test
  void knowsThatAProcedureSaysNothing() {
    assertEquals(
        List.of(), Wire.read("The vote was held on Monday according to procedures.").all());
  }

  @Test
  void handsOnTheSubjectToTheParticipleAfterTheComma() {
    Wire wire =
        Wire.read(
            "The officials said the council expects the militia to obey, adding that the council"
                + " would watch the border.");
    assertEquals("The officials", wire.speakerBy("adding"));
    assertEquals(List.of("that the council would watch the border"), wire.contentBy("adding"));
  }

  @Test
  void handsOnTheSubjectToTheSecondVerb() {
    Wire wire =
        Wire.read(
            "The government denied that its planes had bombed the town, and accused the rebels of"
                + " firing from a roof.");
    assertEquals("The government", wire.speakerBy("accused"));
    assertEquals(Stance.DENIAL, wire.attributions().stance(wire.by("denied")));
    assertEquals(List.of("that its planes had bombed the town"), wire.contentBy("denied"));
    assertEquals(List.of("the rebels of firing from a roof"), wire.contentBy("accused"));
  }

  @Test
  void endsWhatIsAskedForWhereTheOfficialsComeIn() {
    Wire wire =
        Wire.read(
            "The government has requested foreign support to guard its ports, officials said,"
                + " following a month of attacks.");
    assertEquals(List.of("foreign support to guard its ports"), wire.contentBy("requested"));
    assertEquals(wire.by("said").id(), wire.by("requested").within());
    assertEquals(List.of("requested", "said"), wire.chain("guard its ports"));
  }

  @Test
  void hearsNothingWhereNothingWasSaid() {
    for (String silent :
        List.of(
            "The foreign ministry declined to comment on the report.",
            "The president did not say when the talks would resume.",
            "Officials could not be immediately reached for comment.",
            "The minister refused to say who had ordered the strike.")) {
      assertEquals(List.of(), Wire.read(silent).all(), silent);
    }
  }

  @Test
  void nestsWhatOneSpeakerQuotesOfAnother() {
    Wire wire =
        Wire.read("Reuters quoted the interior ministry as saying that the shelling had stopped.");
    assertEquals("the interior ministry", wire.speakerBy("saying"));
    assertEquals(wire.by("quoted").id(), wire.by("saying").within());
    assertEquals(List.of("saying", "quoted"), wire.chain("shelling had stopped"));
  }

  @Test
  void findsTheSourceThatASpeakerCites() {
    Wire wire =
        Wire.read(
            "The rebels have taken 40 hostages, state television reported, citing officials.");
    assertEquals(List.of("citing", "reported"), wire.chain("hostages"));
  }

  @Test
  void namesNobodyForReportedly() {
    Wire wire = Wire.read("The rebels have allegedly taken 40 hostages.");
    assertNull(wire.by("allegedly").source());
    assertEquals(Stance.DOUBTFUL, wire.attributions().stance(wire.by("allegedly")));
    assertEquals(List.of("allegedly"), wire.chain("taken 40 hostages"));
  }

  @Test
  void namesNobodyForABarePassive() {
    Wire wire = Wire.read("It was reported that two ships had sunk.");
    assertNull(wire.by("reported").source());
    assertEquals(List.of("that two ships had sunk"), wire.contentBy("reported"));
  }

  @Test
  void datesTheSayingByTheDayBesideTheCue() {
    Wire wire = Wire.read("Officials said on Monday that the fleet had left Lindra last week.");
    assertEquals(day("2025-07-21"), wire.by("said").said());
  }

  @Test
  void datesTheSayingByTheDocumentWhereNoDayStands() {
    Wire wire = Wire.read("Officials said the fleet left Lindra on Monday.");
    assertEquals(day("2025-07-23"), wire.by("said").said());
  }

  @Test
  void leavesWhatHadBeenSaidUndated() {
    Wire wire = Wire.read("The envoy had said that the fleet would leave.");
    assertNull(wire.by("said").said());
  }

  @Test
  void numbersInReadingOrder() {
    Wire wire = Wire.read("Petra Lund said it rained. Officials said it snowed.");
    assertEquals(List.of("a1", "a2"), wire.all().stream().map(Attribution::id).toList());
  }

  @Test
  void pointsAtItsWordsBehindAnEmoji() {
    Wire wire = Wire.read("\uD83D\uDEA2 Petra Lund said the ship had sailed.");
    assertEquals("said", wire.text().at(wire.by("said").cue().span()));
    assertEquals(List.of("the ship had sailed"), wire.contentBy("said"));
  }

  @Test
  void takesTimeInProportionToTheStory() {
    String paragraph = "“We will stay,” said Ana Petrescu. They’ve left, the army’s men said.\n";
    Repeated small = Repeated.of(paragraph, 300);
    Repeated large = Repeated.of(paragraph, 3000);
    small.time();
    Duration one = small.time();
    Duration ten = large.time();
    assertTrue(ten.toMillis() < 40 * Math.max(25, one.toMillis()), () -> one + " for one, " + ten);
  }

  /** A paragraph many times, parsed once. */
  private record Repeated(Text text, List<Sentence> sentences) {

    static Repeated of(String paragraph, int times) {
      List<Sentence> parsed = Wire.read(paragraph).sentences();
      List<Sentence> all = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        int by = i * paragraph.length();
        parsed.forEach(sentence -> all.add(moved(sentence, all.size(), by)));
      }
      return new Repeated(Text.received(paragraph.repeat(times)), all);
    }

    private static Sentence moved(Sentence sentence, int index, int by) {
      List<Token> tokens =
          sentence.tokens().stream()
              .map(
                  t ->
                      new Token(
                          t.index(),
                          moved(t.span(), by),
                          t.text(),
                          t.lemma(),
                          t.wordClass(),
                          t.tag(),
                          t.head(),
                          t.relation()))
              .toList();
      return new Sentence(index, moved(sentence.span(), by), tokens, sentence.isParsed());
    }

    private static Span moved(Span span, int by) {
      return Span.of(span.start() + by, span.end() + by);
    }

    Duration time() {
      long start = System.nanoTime();
      Attributions found =
          new AttributionFinder(SpeechLexicon.load())
              .find(text, sentences, List.of(), List.of(), Wire.DAY);
      assertEquals(sentences.size(), found.all().size());
      return Duration.ofNanos(System.nanoTime() - start);
    }
  }
}
