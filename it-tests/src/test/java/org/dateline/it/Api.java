package org.dateline.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The HTTP side of a running Dateline, as a client outside sees it. */
public final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration WAIT = Duration.ofSeconds(60);
  private static final Set<String> TERMINAL =
      Set.of("stored", "duplicate", "superseded", "withheld", "rejected", "dead");

  /** In the version that browsers, curl and Python speak where nothing is encrypted. */
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final String base;

  public Api(String base) {
    this.base = base;
  }

  /** An answer whole. */
  public record Answer(int status, HttpHeaders headers, String body) {

    public JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException e) {
        throw new UncheckedIOException("not JSON: " + body, e);
      }
    }

    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }
  }

  public Answer get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).GET());
  }

  public Answer post(String path, String contentType, String body) {
    return post(path, contentType, body.getBytes(UTF_8));
  }

  Answer post(String path, String contentType, byte[] body) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  Answer delete(String path) {
    return send(HttpRequest.newBuilder(uri(path)).DELETE());
  }

  Answer send(HttpRequest.Builder request) {
    try {
      var answer = client.send(request.timeout(WAIT).build(), BodyHandlers.ofString(UTF_8));
      return new Answer(answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  URI uri(String path) {
    return URI.create(base + path);
  }

  /** Waits until a submission has ended, and answers with it. */
  public JsonNode terminal(String submissionPath) {
    Instant deadline = Instant.now().plus(WAIT);
    while (true) {
      JsonNode submission = get(submissionPath).json();
      if (TERMINAL.contains(submission.path("state").asText())) {
        return submission;
      }
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("not ended: " + submission);
      }
      LaunchedDateline.pause(Duration.ofMillis(20));
    }
  }

  /** Waits until a document is there, by its id or uri, and answers with it. */
  JsonNode document(String uri) {
    Instant deadline = Instant.now().plus(WAIT);
    while (true) {
      Answer answer = get("/api/v1/documents/" + encoded(uri));
      if (answer.status() == 200) {
        return answer.json();
      }
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("no document " + uri + ": " + answer);
      }
      LaunchedDateline.pause(Duration.ofMillis(20));
    }
  }

  /** All events of a question, over all its pages. */
  List<JsonNode> events(String query) {
    return pages("/api/v1/events?" + query)
        .flatMap(page -> StreamSupport.stream(page.path("items").spliterator(), false))
        .toList();
  }

  private Stream<JsonNode> pages(String first) {
    return Stream.iterate(
        get(first).json(), page -> page != null, page -> following(page.path("next").asText(null)));
  }

  private JsonNode following(String next) {
    if (next == null) {
      return null;
    }
    return get(next.startsWith("http") ? next.substring(base.length()) : next).json();
  }

  public static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8);
  }
}
