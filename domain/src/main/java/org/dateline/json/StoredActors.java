package org.dateline.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Sector;

/**
 * Actors as they were written down: for those whom no lexicon has, or has no longer. What an older
 * Dateline wrote and this one does not know, as a kind or a sector, is left out.
 */
public final class StoredActors {

  private static final ObjectMapper MAPPER = ReadingJson.mapper();

  private StoredActors() {}

  /**
   * The actor of this id in a reading; goes no further into it than needed.
   *
   * @throws UncheckedIOException if the reading is no JSON
   */
  public static Optional<Actor> inReading(String reading, String id) {
    try (JsonParser parser = MAPPER.createParser(reading)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        if (field.equals("actors")) {
          return named(MAPPER.readTree(parser), "id", id).map(found -> actor(found, id, "name"));
        }
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The actor of this id in an event, by the words that it has there; of no known kind.
   *
   * @throws UncheckedIOException if the event is no JSON
   */
  public static Optional<Actor> inEvent(String event, String id) {
    try {
      JsonNode root = MAPPER.readTree(event);
      return Stream.of("actors", "recipients", "mediators")
          .flatMap(side -> named(root.path(side), "actor", id).stream())
          .findFirst()
          .map(found -> actor(found, id, "text"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<JsonNode> named(JsonNode list, String field, String id) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(each -> id.equals(each.path(field).textValue()))
        .findFirst();
  }

  private static Actor actor(JsonNode found, String id, String name) {
    return new Actor(
        id,
        found.path(name).asText(),
        kind(found.path("kind").asText()),
        found.path("country").textValue(),
        StreamSupport.stream(found.path("sectors").spliterator(), false)
            .flatMap(code -> sector(code.asText()).stream())
            .toList());
  }

  private static ActorKind kind(String code) {
    return Arrays.stream(ActorKind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElse(ActorKind.UNKNOWN);
  }

  private static List<Sector> sector(String code) {
    return Arrays.stream(Sector.values()).filter(sector -> sector.name().equals(code)).toList();
  }
}
