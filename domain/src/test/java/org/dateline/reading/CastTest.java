package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.actor.ActorKind;
import org.dateline.reading.Reading.ActorFound;
import org.dateline.reading.Reading.MentionFound;
import org.junit.jupiter.api.Test;

class CastTest {

  private static final Reading READING =
      Story.read(
              "Four Saudi men were arrested by Omani police on Monday. Gunmen shot at a bus. Four"
                  + " Saudi men had been seen before, and gunmen fled.")
          .reading();

  private static ActorFound found(String name) {
    return READING.actors().stream()
        .filter(actor -> actor.actor().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void givesWhoeverIsOnlyDescribedAnEntryOfThisReading() {
    ActorFound men = found("Four Saudi men");
    assertEquals("u1", men.actor().id());
    assertEquals("SAU", men.actor().country());
    assertEquals("u2", found("Gunmen").actor().id());
    assertEquals(ActorKind.ARMED_GROUP, found("Gunmen").actor().kind());
  }

  @Test
  void sharesAnEntryBetweenTheSameWords() {
    assertEquals(2, found("Four Saudi men").mentions().size());
    assertEquals(
        List.of("Gunmen", "gunmen"),
        found("Gunmen").mentions().stream().map(m -> m.words().text()).toList());
  }

  @Test
  void keepsOnlyTheNameOfAPhraseThatEndsInIt() {
    List<String> mentions =
        Story.read("Leaders of Hezbollah refused the offer.").reading().actors().stream()
            .filter(actor -> actor.actor().id().equals("lbn.hezbollah"))
            .flatMap(actor -> actor.mentions().stream())
            .map(mention -> mention.words().text())
            .toList();
    assertEquals(List.of("Hezbollah"), mentions);
  }

  @Test
  void saysOfEveryMentionByWhichRuleAndWhy() {
    List<MentionFound> mentions =
        READING.actors().stream().flatMap(actor -> actor.mentions().stream()).toList();
    assertTrue(mentions.stream().noneMatch(m -> m.rule().isBlank() || m.why().isBlank()));
  }

  @Test
  void keepsSuchPartiesWithoutAnActorInEvents() {
    assertTrue(
        READING.events().stream()
            .flatMap(event -> event.recipients().stream())
            .filter(party -> party.text().contains("Saudi men"))
            .allMatch(party -> party.actor() == null));
  }
}
