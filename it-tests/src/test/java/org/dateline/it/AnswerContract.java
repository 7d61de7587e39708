package org.dateline.it;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How answers come, whatever was asked: in which form, whole, folded, unchanged. */
abstract class AnswerContract extends PathFixture {

  /** So many a file asks for at a time. */
  private static final int ROWS_OF_A_PAGE = 500;

  @Test
  void handsOutTheSameEventsInEveryForm() {
    String uri = fresh();
    // GDELT has a place for nothing without a day.
    send("date 2031-03-04\n" + Story.short1(), uri);
    String list = "/api/v1/events?document=" + Api.encoded(uri);
    List<JsonNode> events = events("document=" + Api.encoded(uri));
    String id = events.get(0).path("id").asText();
    Api.Answer csv = file(list + "&format=csv", "text/csv");
    assertTrue(csv.header("Content-Disposition").contains(".csv"), csv.headers().toString());
    assertEquals(events.size() + 1, csv.body().split("\r\n", -1).length - 1, csv.body());
    assertTrue(csv.body().contains("\r\n" + id + ","), csv.body());
    JsonNode map = file(list + "&format=geojson", "application/geo+json").json();
    assertEquals(id, map.at("/features/0/id").asText(), map.toString());
    assertEquals(events.size(), map.path("features").size());
    JsonNode plover = file(list + "&format=plover", "application/vnd.plover+json").json();
    assertEquals(id, plover.at("/0/id").asText());
    assertEquals(61, file(list + "&format=gdelt", "text/tab").body().split("\t", -1).length);
    Api.Answer lines = file(list + "&format=ndjson&limit=1000000", "application/x-ndjson");
    assertEquals(events.size(), lines.body().lines().count());
    HttpRequest.Builder head = HttpRequest.newBuilder(dateline().api().uri(list + "&format=csv"));
    assertEquals("", dateline().api().send(head.method("HEAD", noBody())).body());
  }

  @Test
  void handsOutWholeFilesOfMoreThanAPageHoweverOften() {
    List<String> documents = new ArrayList<>();
    int rows = 0;
    while (rows <= ROWS_OF_A_PAGE) {
      String uri = fresh();
      send(Story.fullOfEvents(), uri);
      documents.add(dateline().api().document(uri).path("id").asText());
      rows += events("limit=500&document=" + Api.encoded(uri)).size();
    }
    String list = "/api/v1/events?document=" + String.join(",", documents) + "&format=csv";
    String whole = file(list, "text/csv").body();
    assertEquals(rows + 1, whole.lines().count());
    for (int i = 0; i < 10; i++) {
      assertEquals(whole, file(list, "text/csv").body());
    }
  }

  @Test
  void compressesForWhoCanUnfoldIt() {
    send(Story.fullOfEvents(), fresh());
    HttpRequest.Builder ask =
        HttpRequest.newBuilder(dateline().api().uri("/api/v1/events?limit=500"));
    Api.Answer plain = dateline().api().get("/api/v1/events?limit=500");
    Api.Answer folded = dateline().api().send(ask.header("Accept-Encoding", "gzip"));
    assertEquals("gzip", folded.header("Content-Encoding"));
    assertTrue(folded.body().length() < plain.body().length() / 2, folded.body());
  }

  @Test
  void tellsWhoHasAnAnswerThatItIsUnchanged() {
    String uri = fresh();
    send(Story.short1(), uri);
    String document = "/api/v1/documents/" + Api.encoded(uri);
    for (String path :
        List.of(
            document,
            document + "/text",
            document + "/reading",
            "/api/v1/events?document=" + Api.encoded(uri),
            "/api/v1/actors/nor.gov")) {
      String tag = dateline().api().get(path).header("ETag");
      HttpRequest.Builder again = HttpRequest.newBuilder(dateline().api().uri(path));
      Api.Answer answer = dateline().api().send(again.header("If-None-Match", tag));
      assertEquals(304, answer.status(), path);
      assertEquals("", answer.body());
      assertEquals(tag, answer.header("ETag"));
      again = HttpRequest.newBuilder(dateline().api().uri(path));
      assertEquals(
          200, dateline().api().send(again.header("If-None-Match", "W/\"other\"")).status());
    }
  }
}
