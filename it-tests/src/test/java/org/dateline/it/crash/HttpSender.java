package org.dateline.it.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** In by HTTP: acknowledged is what got its 202. */
final class HttpSender implements Sender {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration WAIT = Duration.ofSeconds(20);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(WAIT).build();
  private final URI documents;

  HttpSender(String base) {
    documents = URI.create(base + "/api/v1/documents");
  }

  @Override
  public Optional<String> send(Copy copy) {
    ObjectNode form = JSON.createObjectNode().put("uri", copy.uri()).put("text", copy.text());
    if (copy.revision() > 0) {
      form.put("revision", Integer.toString(copy.revision()));
    }
    HttpRequest request =
        HttpRequest.newBuilder(documents)
            .timeout(WAIT)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(form.toString(), UTF_8))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString(UTF_8));
      return answer.statusCode() == 202 ? Optional.of(submission(answer)) : refused(answer);
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static String submission(HttpResponse<String> answer) {
    String location = answer.headers().firstValue("Location").orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  /** While a server starts it knows no such page; what else it says of good copy is a fault. */
  private static Optional<String> refused(HttpResponse<String> answer) {
    if (answer.statusCode() == 404 || answer.statusCode() >= 500) {
      return Optional.empty();
    }
    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
  }

  @Override
  public void close() {
    // The client has nothing to close in this Java.
  }
}
