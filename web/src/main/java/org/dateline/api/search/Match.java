package org.dateline.api.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.json.ReadingJson;
import org.dateline.search.Excerpt;
import org.dateline.search.Excerpts;
import org.dateline.search.WordQuery;
import org.dateline.text.Span;

/** Where the words stand that were looked for, in code points of the document's text. */
public final class Match {

  private Match() {}

  /**
   * A piece of a document's text.
   *
   * @param start in code points
   */
  public record Passage(int start, String text) {

    /** A quotation as JSON has it: a span, and its text. */
    public static Passage of(JsonNode quote) {
      return new Passage(quote.path("span").path("start").asInt(), quote.path("text").asText());
    }
  }

  /** The pieces in which they stand, and where. */
  public static ObjectNode of(WordQuery words, List<Passage> passages) {
    ObjectNode match = ReadingJson.mapper().createObjectNode();
    ArrayNode excerpts = match.putArray("excerpts");
    for (Passage passage : passages) {
      Points points = new Points(passage);
      for (Excerpt excerpt : Excerpts.of(words, passage.text())) {
        ObjectNode form = excerpts.addObject();
        form.set("span", points.form(excerpt.span()));
        form.put("text", passage.text().substring(excerpt.span().start(), excerpt.span().end()));
        ArrayNode found = form.putArray("words");
        excerpt.words().forEach(word -> found.add(points.form(word)));
      }
    }
    return match;
  }

  /** Where they stand in a headline. */
  public static ArrayNode headline(WordQuery words, String headline) {
    Points points = new Points(new Passage(0, headline));
    ArrayNode found = ReadingJson.mapper().createArrayNode();
    Excerpts.of(words, headline).stream()
        .flatMap(excerpt -> excerpt.words().stream())
        .forEach(word -> found.add(points.form(word)));
    return found;
  }

  /**
   * Counts code points from where it was asked last, so that many words of a long text are quick.
   */
  private static final class Points {
    private final Passage passage;
    private int at;
    private int points;

    Points(Passage passage) {
      this.passage = passage;
      this.points = passage.start();
    }

    ObjectNode form(Span span) {
      ObjectNode form = ReadingJson.mapper().createObjectNode();
      int start = at(span.start());
      return form.put("start", start)
          .put("end", start + passage.text().codePointCount(span.start(), span.end()));
    }

    private int at(int place) {
      points +=
          place >= at
              ? passage.text().codePointCount(at, place)
              : -passage.text().codePointCount(place, at);
      at = place;
      return points;
    }
  }
}
