package org.dateline.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/** A Dateline that is sent to and asked, and what its tests say often. */
abstract class PathFixture {

  static final ObjectMapper JSON = new ObjectMapper();

  abstract LaunchedDateline dateline();

  JsonNode answer(String path) {
    Api.Answer answer = dateline().api().get(path);
    assertEquals(200, answer.status(), answer.body());
    return answer.json();
  }

  /** In the form that is asked for. */
  Api.Answer file(String path, String type) {
    Api.Answer answer = dateline().api().get(path);
    assertEquals(200, answer.status(), answer.body());
    assertTrue(answer.header("Content-Type").startsWith(type), answer.headers().toString());
    return answer;
  }

  /** Posts a plain text and waits for its end. */
  JsonNode send(String text, String uri) {
    ObjectNode form = JSON.createObjectNode().put("uri", uri).put("text", text);
    Api.Answer accepted =
        dateline().api().post("/api/v1/documents", "application/json", form.toString());
    assertEquals(202, accepted.status(), accepted.body());
    return dateline().api().terminal(path(accepted.header("Location")));
  }

  List<JsonNode> events(String query) {
    return dateline().api().events(query);
  }

  static String fresh() {
    return "urn:test:" + UUID.randomUUID();
  }

  /** A Location may be absolute. */
  static String path(String location) {
    return location.substring(location.indexOf("/api/v1"));
  }
}
