package org.dateline.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be asked of documents that are stored: the same on every database. */
abstract class AskingContract extends PathFixture {

  @Test
  void findsEventsByTypePartyDayAndDocument() {
    String uri = fresh();
    send(Story.short1().replace("March 4", "March 4, 2025"), uri);
    String document = "document=" + Api.encoded(uri);
    assertEquals(1, events(document + "&type=ACCUSE,REJECT").size());
    assertEquals(0, events(document + "&type=REJECT").size());
    assertEquals(1, events(document + "&party=RUS").size());
    assertEquals(1, events(document + "&actor=NOR&recipient=rus.gov").size());
    assertEquals(0, events(document + "&actor=RUS").size());
    assertEquals(1, events(document + "&actor=NOR:GOV").size());
    assertEquals(1, events(document + "&from=2025-03-04&until=2025-03-04").size());
    assertEquals(0, events(document + "&from=2025-03-05").size());
    assertEquals(0, events(document + "&until=2025-03-03").size());
  }

  @Test
  void findsDocumentsEventsAndSayingsByTheirWordsAndShowsWhereTheyStand() {
    dateline()
        .api()
        .post(
            "/api/v1/documents",
            "application/json",
            """
            {"uri": "urn:test:words", "headline": "Lighthouse keepers \uD83D\uDEA2 walk out",
             "text": "OSLO, March 4, 2025 - \uD83D\uDEA2 Norway accused Russia of dimming a lighthouse, officials said."}
            """);
    JsonNode document = dateline().api().document("urn:test:words");
    String text = document.path("text").asText();

    JsonNode found = one("/documents?q=lighthouses+-kennel");
    assertEquals(document.path("id"), found.path("id"));
    assertEquals(List.of("lighthouse"), words(found, text));
    JsonNode headline = found.path("match").path("headline").path(0);
    assertEquals("Lighthouse", quoted(document.path("headline").asText(), headline));
    assertEquals(List.of("lighthouse"), words(one("/events?q=lighthouse&type=ACCUSE"), text));
    assertEquals(
        List.of("dimming a lighthouse"),
        words(one("/attributions?q=%22dimming+a+lighthouse%22&class=unnamed&sort=day"), text));
    assertEquals(
        0,
        dateline().api().get("/api/v1/events?q=lighthouse+-dimming").json().path("items").size());
    assertEquals(
        1,
        dateline()
            .api()
            .get("/api/v1/events/counts?by=type&q=lighthouse")
            .json()
            .path("items")
            .size());
    assertEquals(400, dateline().api().get("/api/v1/documents?q=the").status());
  }

  @Test
  void tellsOneStoryOfWhatSeveralDocumentsTell() {
    String first =
        "HAIFA, March 4, 2025 - Israel bombed a depot of Syria's army near Qardaha on Monday,"
            + " killing three soldiers, the Syrian defence ministry said.";
    String second =
        "DAMASCUS, March 4, 2025 - Israel bombed a depot of the Syrian army near Qardaha on Monday."
            + " Five soldiers were killed in the depot, Lebanon's foreign ministry said.";
    List<String> uris = List.of(fresh(), fresh());
    send(first, uris.get(0));
    send(second, uris.get(1));
    JsonNode document = dateline().api().document(uris.get(0));
    String id = document.path("story").asText();
    assertEquals(id, dateline().api().document(uris.get(1)).path("story").asText());

    JsonNode story = answer("/api/v1/stories/" + id);
    assertEquals(2, story.path("counts").path("origins").asInt(), story.toString());
    assertEquals(2, story.path("documents").size());
    assertTrue(story.path("complete").asBoolean());
    JsonNode strike = story.path("events").path(0);
    assertEquals("ASSAULT", strike.path("type").asText(), story.toString());
    assertEquals(2, strike.path("events").size(), story.toString());
    assertEquals(id, events("story=" + id + "&type=ASSAULT").get(0).path("story").asText());
    assertEquals(2, answer("/api/v1/documents?story=" + id).path("items").size());
    JsonNode listed = answer("/api/v1/stories?story=" + id + "&actor=ISR").path("items");
    assertEquals(List.of(id), listed.findValuesAsText("id"));
    assertTrue(
        file("/api/v1/stories?format=csv", "text/csv")
            .body()
            .startsWith("id,headline,from,until,"));
    assertEquals(400, dateline().api().get("/api/v1/stories?speaker=TUR").status());
    assertEquals(404, dateline().api().get("/api/v1/stories/s" + "0".repeat(32)).status());
  }

  private JsonNode one(String question) {
    JsonNode items = dateline().api().get("/api/v1" + question).json().path("items");
    assertEquals(1, items.size(), question);
    return items.path(0);
  }

  private static List<String> words(JsonNode item, String text) {
    List<String> words = new ArrayList<>();
    for (JsonNode excerpt : item.path("match").path("excerpts")) {
      assertEquals(quoted(text, excerpt.path("span")), excerpt.path("text").asText());
      excerpt.path("words").forEach(word -> words.add(quoted(text, word)));
    }
    return words;
  }

  private static String quoted(String text, JsonNode span) {
    int start = text.offsetByCodePoints(0, span.path("start").asInt());
    return text.substring(start, text.offsetByCodePoints(0, span.path("end").asInt()));
  }

  @Test
  void turnsThroughAllPagesWithoutLossOrRepetition() {
    Set<String> documents = new HashSet<>();
    for (int i = 0; i < 7; i++) {
      String uri = fresh();
      send(Story.short1(), uri);
      documents.add(dateline().api().document(uri).path("id").asText());
    }
    String filter = "document=" + String.join(",", documents) + "&limit=2";
    List<String> found = events(filter).stream().map(e -> e.path("id").asText()).toList();
    assertEquals(documents.size(), found.size());
    assertEquals(documents.size(), new HashSet<>(found).size());
    for (String id : found) {
      Api.Answer event = dateline().api().get("/api/v1/events/" + id);
      assertEquals("application/json", event.header("Content-Type"));
      assertEquals(id, event.json().path("id").asText());
    }
  }

  @Test
  void asksOverTheWireWhatTheArchiveIsAskedByItsOwnTests() {
    String uri = fresh();
    String text =
        "GDYNIA, March 4, 2031 (Northwire) - Norway accused Russia of jamming a port. Israel and"
            + " Syria agreed on a ceasefire on March 3, the United States said. Turkey has"
            + " designated the Syrian Democratic Forces as a terrorist organisation.";
    dateline()
        .api()
        .post(
            "/api/v1/documents",
            "application/json",
            JSON.createObjectNode()
                .put("uri", uri)
                .put("published", "2031-03-04T12:00:00Z")
                .put("text", text)
                .toString());
    dateline().api().document(uri);
    String of = "document=" + Api.encoded(uri);
    assertEquals(Set.of("ACCUSE"), types(of + "&not.party=ISR,SYR"));
    assertEquals(Set.of("ACCUSE"), types(of + "&not.soleSource=USA&not.type=REJECT"));
    assertEquals(Set.of("AGREE"), types(of + "&soleSource=USA"));
    assertEquals(Set.of("AGREE"), types(of + "&actor=ISR&not.q=jamming"));
    JsonNode event = events(of + "&soleSource=USA").get(0);
    assertEquals("usa.gov", event.at("/sources/0/actor").asText(), event.toString());

    String march = of + "&by=country,month&from=2031-03-01&until=2031-04-30";
    JsonNode pairs = answer("/api/v1/dyads?" + march + "&actor=NOR&recipient=RUS").path("items");
    assertEquals(2, pairs.size(), pairs.toString());
    assertEquals(1, pairs.at("/0/events").asInt());
    assertEquals(1, pairs.at("/0/documents").asInt());
    assertEquals(0, pairs.at("/1/documents").asInt());
    assertEquals(
        1, answer("/api/v1/dyads?" + of + "&actor=RUS&recipient=NOR").path("items").size());

    assertEquals("agreed", one("/agreements?kind=ceasefire&" + of).path("state").asText());
    assertEquals(0, answer("/api/v1/agreements?not.kind=ceasefire&" + of).path("items").size());
    assertEquals("syr.sdf", one("/relations?subject=TUR&" + of).path("object").asText());
    JsonNode profile = answer("/api/v1/actors/syr.sdf");
    assertFalse(profile.path("relations").isEmpty(), profile.toString());
    String history = "/api/v1/events/" + event.path("id").asText() + "/history";
    assertEquals(1, answer(history).path("items").size());
    assertTrue(file(history + "?format=csv", "text/csv").body().startsWith("version,change,"));
    String revisions = "/api/v1/documents/" + Api.encoded(uri) + "/revisions?format=ndjson";
    assertTrue(file(revisions, "application/x-ndjson").body().startsWith("{\"number\":1,"));
  }

  private Set<String> types(String query) {
    return events(query).stream()
        .map(event -> event.path("type").asText())
        .collect(Collectors.toSet());
  }

  @Test
  void tellsWhoAnActorIsAndWhatItDid() {
    String uri = fresh();
    send(Story.short1(), uri);
    JsonNode found = answer("/api/v1/actors?name=government+of+norway&limit=1");
    assertEquals("nor.gov", found.path("items").get(0).path("id").asText(), found.toString());
    JsonNode profile = answer("/api/v1/actors/nor.gov");
    assertEquals("government", profile.path("kind").asText());
    assertTrue(profile.path("events").path("asActor").asInt() > 0, profile.toString());
    assertTrue(profile.path("events").path("byQuad").path("verbal-conflict").asInt() > 0);
    assertTrue(profile.path("documents").asInt() > 0);
    JsonNode recent = profile.path("recent").get(0);
    assertEquals(answer("/api/v1/events/" + recent.path("id").asText()), recent);
    assertTrue(answer("/api/v1/actors/rus.gov").path("events").path("asRecipient").asInt() > 0);
  }

  @Test
  void answersForEveryActorThatAnEventCarries() {
    String uri = fresh();
    send(Story.unknownPerson(), uri);
    Set<String> ids = new HashSet<>();
    for (JsonNode event : events("document=" + Api.encoded(uri))) {
      for (String side : List.of("actors", "recipients", "mediators")) {
        event.path(side).findValuesAsText("actor").forEach(ids::add);
      }
    }
    ids.remove("null");
    assertTrue(ids.stream().anyMatch(id -> id.startsWith("x.")), ids.toString());
    for (String id : ids) {
      JsonNode profile = answer("/api/v1/actors/" + id);
      assertEquals(id, profile.path("id").asText());
      assertTrue(profile.path("documents").asInt() > 0, profile.toString());
      assertFalse(profile.path("name").asText().isBlank(), profile.toString());
    }
  }
}
