package org.dateline.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
    assertEquals(14, questions.size(), questions.toString());
    questions.forEach(this::hasAnAnswer);
  }

  private void hasAnAnswer(String question) {
    // What was known before the test began, it cannot have.
    Api.Answer answer =
        dateline.api().get("/api/v1" + question.replaceAll("asOf=[^&]+", "asOf=2099-01-01"));
    assertEquals(200, answer.status(), question + ": " + answer.body());
    if (question.contains("format=csv")) {
      assertTrue(answer.body().contains("ASSAULT"), answer.body());
    } else if (question.contains("format=geojson")) {
      assertFalse(answer.json().path("features").isEmpty(), question);
    } else if (question.contains("/counts")) {
      // Periods without an event stand there, too.
      assertTrue(
          answer.json().path("items").findValues("events").stream().anyMatch(it -> it.asInt() > 0),
          answer.body());
    } else {
      assertFalse(answer.json().path("items").isEmpty(), question);
    }
  }
}
