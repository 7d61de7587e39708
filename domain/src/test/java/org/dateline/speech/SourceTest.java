package org.dateline.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.ActorMention;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.corenlp.LoadedEngine;
import org.dateline.speech.Attribution.SourceClass;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/** Who speaks, and how he is known. */
class SourceTest {

  private static SourceClass classOf(String story) {
    return Wire.source(Wire.read(story).all().get(0)).sourceClass();
  }

  @Test
  void tellsNamedFromUnnamed() {
    assertEquals(SourceClass.NAMED, classOf("Foreign Minister Ilan Doru said talks would begin."));
    assertEquals(SourceClass.UNNAMED, classOf("A senior official said talks would begin."));
    assertEquals(SourceClass.UNNAMED, classOf("Defence ministry officials said talks began."));
    assertEquals(SourceClass.UNNAMED, classOf("Witnesses said soldiers opened fire."));
    assertEquals(SourceClass.NAMED, classOf("The foreign ministry said talks would begin."));
  }

  @Test
  void tellsDocumentsAndOutlets() {
    assertEquals(SourceClass.DOCUMENT, classOf("The report said two ships had sunk."));
    assertEquals(SourceClass.DOCUMENT, classOf("Doru's statement said talks were possible."));
    assertEquals(SourceClass.OUTLET, classOf("State television said two ships had sunk."));
    assertEquals(SourceClass.OUTLET, classOf("Two ships have sunk, Reuters reported."));
  }

  @Test
  void keepsTheGroundsOfAnonymityWithTheirReason() {
    Wire wire =
        Wire.read(
            "A senior official, who asked not to be named because the talks are secret, said the"
                + " fleet had left.");
    assertEquals(
        "asked not to be named because the talks are secret",
        Wire.source(wire.by("said")).grounds());
  }

  @Test
  void carriesTheGroundsToTheSameSourceAllOverTheStory() {
    Wire wire =
        Wire.read(
            "The fleet has left, defence officials said. The officials, who spoke on condition of"
                + " anonymity, warned that more ships would follow. The officials added that the"
                + " port was closed.");
    for (String cue : List.of("said", "warned", "added")) {
      assertEquals("on condition of anonymity", Wire.source(wire.by(cue)).grounds(), cue);
    }
  }

  @Test
  void givesNoGroundsToAnotherSource() {
    Wire wire =
        Wire.read(
            "A senior official, speaking on condition of anonymity, said the fleet had left."
                + " Residents told Reuters that the port was closed.");
    assertNull(Wire.source(wire.by("told")).grounds());
  }

  @Test
  void resolvesAPronounToTheLastSpeakerWhomItFits() {
    Wire wire =
        read(
            "Ana Petrescu said the convoys would come. She added that food was short.",
            "Ana Petrescu",
            ActorKind.PERSON);
    assertEquals("Ana Petrescu", Wire.source(wire.by("added")).actor());
    assertEquals("She", Wire.source(wire.by("added")).text());
  }

  @Test
  void resolvesAPronounToAPersonWhoHasNotSpokenYet() {
    Wire wire =
        read(
            "Ana Petrescu met the rebels in Lindra. “It is not our business,” she said.",
            "Ana Petrescu",
            ActorKind.PERSON);
    assertEquals("Ana Petrescu", Wire.source(wire.by("said")).actor());
  }

  @Test
  void doesNotTakeABodyForAShe() {
    Wire wire =
        read(
            "The Harbour Board said the port was closed. She added that food was short.",
            "The Harbour Board",
            ActorKind.COMPANY);
    assertNull(Wire.source(wire.by("added")).actor());
  }

  @Test
  void linksTheSourceToItsActor() {
    Wire wire =
        read("The Harbour Board said the port was closed.", "The Harbour Board", ActorKind.COMPANY);
    assertEquals("The Harbour Board", Wire.source(wire.by("said")).actor());
  }

  @Test
  void goesOnWithTheNamedMinisterAsTheMinister() {
    Wire wire =
        Wire.read(
            "Foreign Minister Ilan Doru said talks had begun. The minister added that they would"
                + " be short.");
    assertEquals(SourceClass.NAMED, Wire.source(wire.by("added")).sourceClass());
  }

  /** Reads a story in which these words, where they first stand, mean an actor of that name. */
  private static Wire read(String story, String name, ActorKind kind) {
    Text text = Text.received(story);
    Span span = Span.of(story.indexOf(name), story.indexOf(name) + name.length());
    Sentence first = LoadedEngine.get().parser().parse(text).get(0);
    int head =
        first.tokens().stream()
            .filter(t -> span.contains(t.span()))
            .filter(t -> t.head() == Token.NONE || !span.contains(first.token(t.head()).span()))
            .findFirst()
            .orElseThrow()
            .index();
    Actor actor = new Actor(name, name, kind, null, List.of());
    return Wire.read(
        story,
        new ActorMention(text.words(span), 0, head, actor, kind, null, List.of(), "lexicon", ""));
  }
}
