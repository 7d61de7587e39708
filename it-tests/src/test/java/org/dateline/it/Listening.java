package org.dateline.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody who listens to server-sent events, as the standard has them. */
final class Listening implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final InputStream body;
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private volatile String lastId = "";

  /** One event with data. */
  record Heard(String id, String name, JsonNode data) {}

  private Listening(InputStream body) {
    this.body = body;
    Thread thread = new Thread(this::listen, "listening");
    thread.setDaemon(true);
    thread.start();
  }

  static Listening to(URI address, String lastEventId) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
    if (answer.statusCode() != 200) {
      throw new AssertionError(
          answer.statusCode() + new String(answer.body().readAllBytes(), StandardCharsets.UTF_8));
    }
    return new Listening(answer.body());
  }

  /** The next event. */
  Heard next() throws InterruptedException {
    Heard next = heard.poll(60, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing was heard");
    }
    return next;
  }

  /** What is heard within a while, which is nothing if all is well. */
  List<Heard> within(long millis) throws InterruptedException {
    Thread.sleep(millis);
    List<Heard> all = new ArrayList<>();
    heard.drainTo(all);
    return all;
  }

  /** The id that a browser would send if the line broke now; waits for the greeting. */
  String lastId() throws InterruptedException {
    for (int i = 0; i < 600 && lastId.isEmpty(); i++) {
      Thread.sleep(50);
    }
    return lastId;
  }

  private void listen() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      String name = "message";
      StringBuilder data = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty()) {
          if (data.length() > 0 && !name.equals("listening")) {
            heard.add(new Heard(lastId, name, json(data.toString())));
          }
          name = "message";
          data.setLength(0);
        } else if (line.startsWith("data:")) {
          data.append(line.substring(5).strip());
        } else if (line.startsWith("event:")) {
          name = line.substring(6).strip();
        } else if (line.startsWith("id:")) {
          lastId = line.substring(3).strip();
        }
      }
    } catch (IOException closed) {
      return;
    }
  }

  private static JsonNode json(String data) {
    try {
      return JSON.readTree(data);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
