package org.dateline.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story that the project began with, sent by JMS and asked for by HTTP. */
@ExtendWith(SharedDateline.class)
class SeedStoryIT {

  private static final Path ARTICLE = Path.of("..", "..", "shared", "seed", "article.txt");
  private static final String URI = "urn:test:seed";

  private final LaunchedDateline dateline;

  SeedStoryIT(LaunchedDateline dateline) {
    this.dateline = dateline;
  }

  @BeforeEach
  void send() throws IOException {
    Assumptions.assumeTrue(Files.exists(ARTICLE), "the seed story is not here");
    try (WireSender sender = dateline.sender()) {
      sender.text(Files.readString(ARTICLE), Map.of("contentType", "text/plain", "uri", URI));
    }
    dateline.api().document(URI);
  }

  @Test
  void syriaAsksTurkeyForSupportOnTheWordOfUnnamedOfficials() {
    JsonNode request =
        one("type=REQUEST&actor=SYR&recipient=TUR", event -> text(event).contains("request"));
    String attribution = request.path("attributions").get(0).asText();
    JsonNode reading = reading();
    for (JsonNode said : reading.path("attributions")) {
      if (said.path("id").asText().equals(attribution)) {
        assertEquals("unnamed", said.path("source").path("class").asText());
        assertEquals("tur.gov", said.path("source").path("actor").asText());
        return;
      }
    }
    throw new AssertionError("no attribution " + attribution);
  }

  @Test
  void tribesAndMilitiasClashedLastWeek() {
    JsonNode clash =
        one("type=ASSAULT&from=2025-07-14&until=2025-07-20", e -> text(e).contains("clash"));
    String actors = clash.path("actors").toString();
    assertTrue(actors.contains("Bedouin") && actors.contains("Druze"), actors);
    assertEquals("2025-07-14", clash.path("date").path("from").asText());
    assertEquals("2025-07-20", clash.path("date").path("to").asText());
  }

  @Test
  void israelStruckSyriaFromTheAir() {
    JsonNode strike =
        one("type=ASSAULT&actor=ISR&recipient=SYR", e -> text(e).contains("airstrike"));
    assertEquals("aerial", strike.path("mode").asText());
  }

  @Test
  void israelAndSyriaAgreedOnACeasefire() {
    JsonNode ceasefire =
        one("type=AGREE,RETREAT&party=ISR&from=2025-07-19&until=2025-07-19", e -> true);
    assertTrue(ceasefire.path("actors").toString().contains("SYR"), ceasefire.toString());
    assertTrue(ceasefire.path("mediators").toString().contains("USA"), ceasefire.toString());
  }

  @Test
  void fidanWarnedKurdishGroups() {
    JsonNode warning =
        one(
            "type=THREATEN&actor=TUR&from=2025-07-22&until=2025-07-22",
            e -> text(e).contains("warn"));
    assertTrue(warning.path("recipients").toString().contains("Kurdish"), warning.toString());
  }

  @Test
  void israelAccusedTurkeyAndStruckInApril() {
    one("type=ACCUSE&actor=ISR&recipient=TUR", e -> true);
    one("type=ASSAULT&actor=ISR&recipient=SYR&from=2025-04-01&until=2025-04-30", e -> true);
  }

  @Test
  void nothingComesOfACommentThatCouldNotBeHad() {
    JsonNode reading = reading();
    int[] text = reading.path("text").asText().codePoints().toArray();
    List<JsonNode> unreached = new ArrayList<>();
    for (JsonNode sentence : reading.path("sentences")) {
      int start = sentence.path("span").path("start").asInt();
      int end = sentence.path("span").path("end").asInt();
      if (new String(text, start, end - start).contains("could not be immediately reached")) {
        unreached.add(sentence);
      }
    }
    assertEquals(1, unreached.size());
    assertTrue(unreached.get(0).path("events").isEmpty(), unreached.toString());
    assertTrue(unreached.get(0).path("silent").isTextual(), unreached.toString());
  }

  @Test
  void ankaraInTheDatelineIsNoPlaceOfAnEventAndElsewhereAGovernment() {
    for (JsonNode event : events("")) {
      assertTrue(!event.path("place").path("name").asText().equals("Ankara"), event.toString());
    }
    one("type=SUPPORT&actor=tur.gov", e -> e.path("actors").toString().contains("Ankara"));
  }

  private JsonNode reading() {
    return dateline.api().get("/api/v1/documents/" + Api.encoded(URI) + "/reading").json();
  }

  private JsonNode one(String query, Predicate<JsonNode> wanted) {
    List<JsonNode> found = events("&" + query).stream().filter(wanted).toList();
    assertTrue(!found.isEmpty(), "no event for " + query + " among " + events(""));
    return found.get(0);
  }

  private List<JsonNode> events(String query) {
    return dateline.api().events("document=" + Api.encoded(URI) + query);
  }

  private static String text(JsonNode event) {
    return event.path("trigger").path("text").asText();
  }
}
