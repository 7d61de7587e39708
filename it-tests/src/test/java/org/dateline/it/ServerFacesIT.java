package org.dateline.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server shows beside its answers: errors, health, metrics, the OpenAPI document. */
@ExtendWith(SharedDateline.class)
class ServerFacesIT {

  private final LaunchedDateline dateline;

  ServerFacesIT(LaunchedDateline dateline) {
    this.dateline = dateline;
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/nothing-here, 404",
    "/nothing-here, 404",
    "/api/v1/events/no-such-event, 404",
    "/api/v1/documents/no-such-document, 404",
    "/api/v1/submissions/no-such-submission, 404",
    "/api/v1/documents/..%2f..%2fetc%2fpasswd, 404",
    "/api/v1/events?colour=red, 400",
    "/api/v1/events?limit=0, 400",
    "/api/v1/events?limit=501, 400",
    "/api/v1/events?limit=many, 400",
    "/api/v1/events?type=BRAWL, 400",
    "/api/v1/events?from=yesterday, 400",
    "/api/v1/events?party=%27%20OR%201%3D1, 400",
    "/api/v1/events?cursor=AAAA, 400",
    "/api/v1/events?format=xlsx, 400",
    "/api/v1/actors?format=geojson, 400",
    "/api/v1, 404",
    "/api/v1/, 404",
    "/api/v1//actors, 404",
    "/api/v1/actors/no-such-actor, 404",
    "/api/v1/actors/no-such-actor/, 404",
    "/api/v1/submissions, 404",
    "/WEB-INF/web.xml, 404"
  })
  void answersEveryFaultWithAProblem(String path, int status) {
    Api.Answer answer = dateline.api().get(path);
    assertProblem(status, answer);
  }

  @Test
  void namesTheParameterItsValueAndWhatIsAllowed() {
    JsonNode problem = dateline.api().get("/api/v1/events?type=BRAWL").json();
    assertEquals("type", problem.path("parameter").asText());
    assertEquals("BRAWL", problem.path("value").asText());
    assertTrue(problem.path("allowed").toString().contains("ASSAULT"), problem.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /api/v1/events, GET",
    "PATCH, /api/v1/actors, HEAD",
    "PUT, /api/v1/actors/nor.gov, GET",
    "PUT, /api/v1/documents, POST",
    "POST, /, HEAD"
  })
  void answersAWrongMethodWithAProblemAndTheRightOnes(String method, String path, String allowed) {
    Api.Answer answer = ask(method, path, "*/*");
    assertProblem(405, answer);
    assertTrue(answer.header("Allow").contains(allowed), answer.headers().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "text/html", "application/xml", "nonsense"})
  void answersAFormThatNobodyCanGiveWithAProblem(String accept) {
    for (String path : List.of("events", "events/no-such-event", "actors", "actors/nor.gov")) {
      assertProblem(406, ask("GET", "/api/v1/" + path, accept));
    }
  }

  @Test
  void saysWhichFormsAListHas() {
    JsonNode problem = ask("GET", "/api/v1/events", "image/png").json();
    assertTrue(problem.path("allowed").toString().contains("\"text/csv\""), problem.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/events", "/api/v1/actors", "/api/v1/actors/nor.gov", "/"})
  void answersHeadAsGetWithoutABodyAndTellsTheMethods(String path) {
    Api.Answer head = ask("HEAD", path, "text/html, */*;q=0.1");
    assertEquals(200, head.status());
    assertEquals("", head.body());
    assertEquals(dateline.api().get(path).header("Content-Type"), head.header("Content-Type"));
    Api.Answer options = ask("OPTIONS", path, "*/*");
    assertEquals(200, options.status());
    for (String method : List.of("GET", "HEAD", "OPTIONS")) {
      assertTrue(options.header("Allow").contains(method), options.headers().toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing-here", "/api/v1/nothing-here", "/api/v1/actors/no-such-actor"})
  void answersHeadOfWhatIsNotThereWithoutABody(String path) {
    Api.Answer head = ask("HEAD", path, "*/*");
    assertEquals(404, head.status());
    assertEquals("", head.body());
  }

  private Api.Answer ask(String method, String path, String accept) {
    return dateline
        .api()
        .send(
            HttpRequest.newBuilder(dateline.api().uri(path))
                .header("Accept", accept)
                .method(method, BodyPublishers.noBody()));
  }

  @Test
  void speaksTheNewerHttpWithWhoAsksForIt() throws Exception {
    HttpClient newer = HttpClient.newHttpClient();
    HttpRequest.Builder read =
        HttpRequest.newBuilder(dateline.api().uri("/api/v1/readings"))
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString(Story.short1()));
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> answer = newer.send(read.build(), BodyHandlers.ofString());
      assertEquals(200, answer.statusCode(), answer.body());
      assertEquals(HttpClient.Version.HTTP_2, answer.version());
    }
    HttpRequest missing = HttpRequest.newBuilder(dateline.api().uri("/nothing-here")).build();
    HttpResponse<String> problem = newer.send(missing, BodyHandlers.ofString());
    assertEquals(
        "application/problem+json", problem.headers().firstValue("Content-Type").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/live", "/health/ready"})
  void isUp(String path) {
    assertEquals("UP", dateline.api().get(path).json().path("status").asText());
  }

  @Test
  void saysWhatItsReadinessRestsOn() {
    String checks = dateline.api().get("/health/ready").body().toLowerCase(Locale.ROOT);
    for (String check : List.of("models", "database", "broker")) {
      assertTrue(checks.contains(check), checks);
    }
  }

  @Test
  void describesEveryCall() {
    String described = dateline.api().get("/openapi").body();
    for (String path :
        List.of(
            "/api/v1/documents",
            "/api/v1/documents/{id}/reading",
            "/api/v1/submissions/{id}",
            "/api/v1/events",
            "/api/v1/events/{id}",
            "/api/v1/actors",
            "/api/v1/actors/{id}",
            "/api/v1/codebook/{type}",
            "/api/v1/readings")) {
      assertTrue(described.contains(path), path);
    }
  }

  @Test
  void explainsEveryCode() {
    JsonNode book = dateline.api().get("/api/v1/codebook").json();
    assertEquals(16, book.get("types").size());
    JsonNode assault = dateline.api().get("/api/v1/codebook/ASSAULT").json();
    assertEquals("material-conflict", assault.get("quad").asText());
    assertTrue(assault.get("examples").size() > 3, assault.get("examples").toString());
    assertTrue(
        assault.get("rules").findValuesAsText("rule").contains("assault.airstrike"),
        "the rule that an event names");
    assertEquals(404, dateline.api().get("/api/v1/codebook/WAR").status());
  }

  @Test
  void countsWhatItDoes() {
    double before = readings();
    dateline.api().post("/api/v1/readings", "text/plain", Story.short1());
    assertTrue(readings() > before);
  }

  /** What the metrics say of readings made; nothing counted yet is nothing listed. */
  private double readings() {
    return dateline
        .api()
        .get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith("dateline_readings"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private static void assertProblem(int status, Api.Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer.body());
    assertEquals(status, answer.json().path("status").asInt());
    for (String field : List.of("type", "title", "detail", "instance")) {
      assertTrue(answer.json().hasNonNull(field), field + " in " + answer.body());
    }
    String all = (answer.body() + answer.headers()).toLowerCase(Locale.ROOT);
    for (String leak : List.of("payara", "glassfish", "exception", "\tat ", "org.dateline")) {
      assertFalse(all.contains(leak), leak + " in " + all);
    }
  }
}
