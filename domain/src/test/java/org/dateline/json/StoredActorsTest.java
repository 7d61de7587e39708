package org.dateline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Sector;
import org.junit.jupiter.api.Test;

class StoredActorsTest {

  private static final String READING =
      """
      {"text": "…", "dateline": {"actors": [{"id": "x.ada-moor", "name": "nested"}]}, "sentences": [[]],
       "actors": [
         {"id": "nor.gov", "name": "Government of Norway", "kind": "government", "country": "NOR", "sectors": ["GOV"]},
         {"id": "x.ada-moor", "name": "Ada Moor", "kind": "person", "country": null, "sectors": ["CVL", "OLD"], "mentions": []},
         {"id": "x.old", "name": "Old", "kind": "guild"}],
       "places": []}
      """;

  private static final String EVENT =
      """
      {"actors": [{"text": "a harbourmaster", "actor": null}], "recipients": [],
       "mediators": [{"text": "Moor", "actor": "x.ada-moor", "country": "NOR", "sectors": ["CVL"]}]}
      """;

  @Test
  void readsAnActorBackFromAReading() {
    assertEquals(
        Optional.of(
            new Actor("x.ada-moor", "Ada Moor", ActorKind.PERSON, null, List.of(Sector.CVL))),
        StoredActors.inReading(READING, "x.ada-moor"));
    assertEquals(Optional.empty(), StoredActors.inReading(READING, "x.nobody"));
    assertEquals(Optional.empty(), StoredActors.inReading("{\"text\": \"\"}", "x.nobody"));
  }

  @Test
  void takesAKindThatIsNoMoreForUnknown() {
    assertEquals(
        Optional.of(new Actor("x.old", "Old", ActorKind.UNKNOWN, null, List.of())),
        StoredActors.inReading(READING, "x.old"));
  }

  @Test
  void readsAnActorBackFromAnEventByItsWords() {
    assertEquals(
        Optional.of(new Actor("x.ada-moor", "Moor", ActorKind.UNKNOWN, "NOR", List.of(Sector.CVL))),
        StoredActors.inEvent(EVENT, "x.ada-moor"));
    assertEquals(Optional.empty(), StoredActors.inEvent(EVENT, "null"));
  }

  @Test
  void refusesWhatIsNoJson() {
    assertThrows(UncheckedIOException.class, () -> StoredActors.inReading("{\"text\": ", "x.a"));
    assertThrows(UncheckedIOException.class, () -> StoredActors.inEvent("[", "x.a"));
  }
}
