package org.dateline.api.exports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name in the words of the JSON form, with underscores, so that it is a name in R and Python
 */
public record Column<T>(String name, Value<T> value) {

  /** Between several values in one cell. */
  public static final String BETWEEN = "; ";

  /** What a row has in it: text, a number, whether something is so, or a list of texts. */
  @FunctionalInterface
  public interface Value<T> {

    @Nullable Object of(T row);
  }

  /**
   * What stands at a place of a JSON form; of a list, all that is text in it.
   *
   * @param place names of fields, with a slash before each
   */
  public static <T extends JsonNode> Column<T> at(String name, String place) {
    String[] path = place.substring(1).split("/", -1);
    return new Column<>(
        name,
        row -> {
          JsonNode at = row;
          for (String field : path) {
            at = at.path(field);
          }
          return value(at);
        });
  }

  private static @Nullable Object value(JsonNode node) {
    return switch (node.getNodeType()) {
      case NUMBER -> node.numberValue();
      case BOOLEAN -> node.booleanValue();
      case ARRAY -> texts(node);
      default -> node.textValue();
    };
  }

  /** The texts of a list. */
  public static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
