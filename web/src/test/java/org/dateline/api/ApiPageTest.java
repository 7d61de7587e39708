package org.dateline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.api.actors.ActorsResource;
import org.dateline.api.batches.BatchIntakeResource;
import org.dateline.api.batches.BatchesResource;
import org.dateline.api.codebook.CodebookResource;
import org.dateline.api.documents.DocumentsResource;
import org.dateline.api.documents.SubmissionsResource;
import org.dateline.api.dyads.DyadsResource;
import org.dateline.api.events.EventsResource;
import org.dateline.api.findings.FindingsResource;
import org.dateline.api.letters.DeadLettersResource;
import org.dateline.api.problem.BadParameter;
import org.dateline.api.readings.ReadingsResource;
import org.dateline.api.stories.StoriesResource;
import org.dateline.place.Place;
import org.dateline.reading.Reading.MentionFound;
import org.dateline.time.TimeExpression;
import org.junit.jupiter.api.Test;

/** The OpenAPI page is written by hand; this keeps it and the calls together. */
class ApiPageTest {

  private static final List<Class<?>> RESOURCES =
      List.of(
          DocumentsResource.class,
          SubmissionsResource.class,
          BatchIntakeResource.class,
          BatchesResource.class,
          DeadLettersResource.class,
          EventsResource.class,
          DyadsResource.class,
          FindingsResource.class,
          ActorsResource.class,
          CodebookResource.class,
          ReadingsResource.class,
          StoriesResource.class);

  private static final Pattern CALL =
      Pattern.compile("(?m)^  (/api/v1\\S*):$|^    (get|post|put|delete):$");

  private static String page() throws IOException {
    try (InputStream page = ApiPageTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      assertNotNull(page);
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, Method> calls() {
    Map<String, Method> calls = new TreeMap<>();
    for (Class<?> resource : RESOURCES) {
      for (Method call : resource.getDeclaredMethods()) {
        String verb = verb(call);
        if (!verb.isEmpty()) {
          Path path = call.getAnnotation(Path.class);
          String root = Api.ROOT + resource.getAnnotation(Path.class).value();
          calls.put(verb + " " + root + (path == null ? "" : path.value()), call);
        }
      }
    }
    return calls;
  }

  private static String verb(Method call) {
    return Stream.of(GET.class, POST.class, DELETE.class)
        .filter(call::isAnnotationPresent)
        .map(it -> it.getSimpleName().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  @Test
  void describesEveryCallAndNoOther() throws IOException {
    Set<String> described = new TreeSet<>();
    String path = "";
    for (MatchResult line : CALL.matcher(page()).results().toList()) {
      if (line.group(1) != null) {
        path = line.group(1);
      } else {
        described.add(line.group(2).toLowerCase(Locale.ROOT) + " " + path);
      }
    }
    assertEquals(calls().keySet(), described);
  }

  @Test
  void describesTheParametersOfEveryList() throws IOException {
    for (Map.Entry<String, Method> call : calls().entrySet()) {
      if (call.getKey().startsWith("get ") && !KnownParameters.known(call.getValue()).isEmpty()) {
        assertEquals(
            Set.copyOf(KnownParameters.known(call.getValue())),
            parameters(call.getKey().substring("get ".length())),
            call.getKey());
      }
    }
  }

  /** Those that the page gives a list by name, and those that it shares with others. */
  private static Set<String> parameters(String path) throws IOException {
    Map<String, String> shared =
        Pattern.compile("(?m)^    (\\w+):\n      name: (\\S+)\n      in: query$")
            .matcher(page())
            .results()
            .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2)));
    String call =
        page()
            .split("\n  " + Pattern.quote(path) + ":\n    get:\n", 2)[1]
            .split("\n      responses:", 2)[0];
    return Pattern.compile("- name: (\\S+)\\s+in: query|parameters/(\\w+)'")
        .matcher(call)
        .results()
        .map(match -> match.group(1) == null ? shared.get(match.group(2)) : match.group(1))
        // One of the path is none of the question.
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  @Test
  void describesEveryFieldOfWhatAReadingHolds() throws IOException {
    String schemas = page().split("\n  schemas:\n", 2)[1];
    for (Class<?> record : List.of(Place.class, TimeExpression.class, MentionFound.class)) {
      for (RecordComponent field : record.getRecordComponents()) {
        String name = field.getName();
        assertTrue(
            name.equals("words") || schemas.contains("  " + name + ":"),
            () -> name + " of " + record.getSimpleName());
      }
    }
  }

  @Test
  void refusesAParameterThatTheCallDoesNotTake() {
    Method events = calls().get("get /api/v1/events");
    assertNotNull(events);
    var given = new MultivaluedHashMap<String, String>();
    given.add("limit", "1");
    KnownParameters.check(events, given);
    given.add("typ", "AID");
    var refusal = assertThrows(BadParameter.class, () -> KnownParameters.check(events, given));
    assertEquals("typ", refusal.parameter());
    assertTrue(refusal.isUnknown());
    assertTrue(refusal.allowed().contains("type"));
  }

  @Test
  void refusesEveryParameterWhereACallTakesNone() {
    Method event = calls().get("get /api/v1/events/{id}");
    assertNotNull(event);
    var given = new MultivaluedHashMap<String, String>();
    given.add("limit", "1");
    assertThrows(BadParameter.class, () -> KnownParameters.check(event, given));
    assertFalse(event.isAnnotationPresent(Takes.class));
  }
}
