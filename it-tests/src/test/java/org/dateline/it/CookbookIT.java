package org.dateline.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The README's questions, asked of a ledger in which each has an answer. */
@ExtendWith(SharedDateline.class)
class CookbookIT {

  private static final Pattern QUESTION = Pattern.compile("curl -sg \"\\$D(/[^\"]+)\"");
  private static final Map<String, String> COPY =
      Map.of(
          "urn:test:cookbook:1",
          """
          DAMASCUS, July 23, 2025 (Northwire) - Syria's government asked Turkey for military support\
           on Tuesday, two Turkish officials said on condition of anonymity.

          Israel bombed a Syrian army base near Sweida on July 16, killing at least three soldiers,\
           the Syrian defence ministry said.
          """,
          "urn:test:cookbook:2",
          """
          ANKARA, July 23, 2025 (Northwire) - Syria denied that its forces had attacked Israel.

          Turkey threatened to attack the Syrian Democratic Forces if the group refused to disarm.

          Israel and Syria agreed on a ceasefire on July 19, the United States said. Turkey\
           has designated the Syrian Democratic Forces as a terrorist organisation.
          """);

  private final LaunchedDateline dateline;

  CookbookIT(LaunchedDateline dateline) {
    this.dateline = dateline;
  }

  /** What each question finds in the copy, in the order of the README. */
  private static final List<String> ANSWERS =
      List.of(
          "REQUEST asked",
          "ISR SYR 1",
          "2025-07 1",
          "ASSAULT attacked",
          "REJECT refused",
          "ASSAULT attacked; ASSAULT bombed; ASSAULT killing",
          "ASSAULT bombed; ASSAULT killing",
          "Syria's government asked Turkey for military support on Tuesday",
          "urn:test:cookbook:2",
          "ceasefire agreed",
          "designates syr.sdf",
          "ASSAULT attacked; ASSAULT bombed; ASSAULT killing",
          "ASSAULT; ASSAULT; ASSAULT",
          "");

  @Test
  void answersEveryQuestionOfTheReadme() throws IOException {
    try (WireSender sender = dateline.sender()) {
      for (Map.Entry<String, String> copy : COPY.entrySet()) {
        sender.text(copy.getValue(), Map.of("contentType", "text/plain", "uri", copy.getKey()));
      }
    }
    COPY.keySet().forEach(dateline.api()::document);
    String readme = Files.readString(Path.of("..", "README.md"), UTF_8);
    List<String> questions =
        QUESTION.matcher(readme).results().map(found -> found.group(1)).toList();
    assertEquals(ANSWERS, questions.stream().map(this::answer).toList(), questions.toString());
    String known = questions.get(questions.size() - 1).replaceAll("asOf=[^&]+", "asOf=2099-01-01");
    assertEquals(
        "AGREE agreed; ASSAULT attacked; ASSAULT bombed; ASSAULT killing", answer(known), known);
  }

  /** What it finds in the copy of this test, and not in that of others. */
  private String answer(String question) {
    boolean isOfDocuments = question.startsWith("/documents");
    String of = isOfDocuments ? "" : "&document=" + String.join(",", COPY.keySet());
    Api.Answer answer = dateline.api().get("/api/v1" + question + of);
    assertEquals(200, answer.status(), question + ": " + answer.body());
    Stream<String> found =
        question.contains("format=csv")
            ? answer.body().lines().skip(1).map(CookbookIT::row)
            : answer.json().findValues("items").stream()
                .flatMap(items -> StreamSupport.stream(items.spliterator(), false))
                .map(CookbookIT::item);
    if (question.contains("format=geojson")) {
      found = answer.json().path("features").findValuesAsText("type").stream();
      found = found.filter(type -> type.equals("ASSAULT"));
    }
    return found.filter(it -> !it.isEmpty()).sorted().collect(Collectors.joining("; "));
  }

  private static String row(String line) {
    Matcher words = Pattern.compile("asserted,.*,(attacked|bombed|killing),").matcher(line);
    return line.split(",", 3)[1] + (words.find() ? " " + words.group(1) : "");
  }

  private static String item(JsonNode item) {
    if (item.has("trigger")) {
      return item.path("type").asText() + " " + item.at("/trigger/text").asText();
    }
    if (item.has("quads")) {
      return item.path("actor").asText()
          + " "
          + item.path("recipient").asText()
          + " "
          + item.path("events");
    }
    if (item.has("month")) {
      return item.path("events").asInt() == 0
          ? ""
          : item.path("month").asText() + " " + item.path("events");
    }
    if (item.has("state") && item.has("kind")) {
      return item.path("kind").asText() + " " + item.path("state").asText();
    }
    if (item.has("object")) {
      return item.path("type").asText() + " " + item.path("object").asText();
    }
    if (item.has("uri")) {
      return COPY.containsKey(item.path("uri").asText()) ? item.path("uri").asText() : "";
    }
    return item.path("text").asText();
  }
}
