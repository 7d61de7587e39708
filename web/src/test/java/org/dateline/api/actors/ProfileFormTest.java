package org.dateline.api.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorEntry;
import org.dateline.actor.ActorEntry.Office;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Sector;
import org.dateline.event.Quad;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.ActorProfile;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.LedgerFinding;
import org.junit.jupiter.api.Test;

class ProfileFormTest {

  @Test
  void isAnActorWithWhatTheLedgerKnowsOfIt() throws Exception {
    Office office = new Office("fm", "nor.gov", LocalDate.of(2030, 1, 1), null);
    ActorForm actor =
        ActorForm.from(
            new ActorEntry(
                new Actor("nor.moor", "Ada Moor", ActorKind.PERSON, "NOR", List.of(Sector.ELI)),
                List.of("Moor"),
                null,
                List.of(office)));
    ActorProfile profile =
        new ActorProfile(
            new ActorProfile.Counts(
                1, 0, 2, Map.of(Quad.VERBAL_CONFLICT, 3L, Quad.MATERIAL_CONFLICT, 0L)),
            2,
            LocalDate.of(2031, 3, 4),
            null,
            List.of(
                new LedgerEvent("e7", 1, "d3", null, Instant.EPOCH, null, null, "{\"id\":\"e1\"}")),
            List.of(
                new LedgerFinding(
                    "f7",
                    "d3",
                    1,
                    LocalDate.of(2031, 3, 4),
                    Instant.EPOCH,
                    null,
                    "{\"type\":\"leads\"}",
                    List.of())));
    assertEquals(
        "{\"id\":\"nor.moor\",\"name\":\"Ada Moor\",\"kind\":\"person\",\"country\":\"NOR\","
            + "\"sectors\":[\"ELI\"],\"aliases\":[\"Moor\"],\"parent\":null,"
            + "\"offices\":[{\"office\":\"fm\",\"of\":\"nor.gov\",\"from\":\"2030-01-01\",\"to\":null}],"
            + "\"events\":{\"asActor\":1,\"asRecipient\":0,\"asMediator\":2,"
            + "\"byQuad\":{\"verbal-conflict\":3,\"material-conflict\":0}},"
            + "\"documents\":2,\"first\":\"2031-03-04\",\"last\":null,"
            + "\"recent\":[{\"id\":\"e7\",\"document\":\"d3\",\"story\":null,\"denies\":null,"
            + "\"recorded\":\"1970-01-01T00:00:00Z\",\"retracted\":null}],"
            + "\"relations\":[{\"id\":\"f7\",\"type\":\"leads\",\"document\":\"d3\","
            + "\"recorded\":\"1970-01-01T00:00:00Z\",\"retracted\":null,\"history\":[]}]}",
        ReadingJson.mapper().writeValueAsString(ProfileForm.of(actor, profile)));
  }
}
