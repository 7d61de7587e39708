package org.dateline.api.exports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.dateline.json.ReadingJson;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table, looked up in one pass over the JSON of a row: of a million rows no tree
 * is made. Safe for all threads.
 */
public final class Table {

  /** Between the values of a list that is one of several values itself. */
  private static final String WITHIN = " ";

  private final List<Column> columns;
  private final Spot root = new Spot();
  private final @Nullable Object[] empty;

  /**
   * @throws IllegalArgumentException if two are of one place
   */
  public Table(List<Column> columns) {
    this.columns = List.copyOf(columns);
    this.empty = columns.stream().map(column -> column.isOfEach() ? List.of() : null).toArray();
    for (int i = 0; i < columns.size(); i++) {
      root.add(i, List.of(columns.get(i).place().substring(1).split("/", -1)));
    }
  }

  /** In their order. */
  public List<Column> columns() {
    return columns;
  }

  /**
   * What a row has in each column: text, a list of texts, a number or whether something is so as
   * JSON has it, or null.
   *
   * @param json an object
   * @throws IllegalStateException if it is none, or broken
   */
  public @Nullable Object[] values(String json) {
    @Nullable Object[] values = empty.clone();
    // Of bytes a parser makes more in a second than of characters.
    try (JsonParser parser =
        ReadingJson.mapper().createParser(json.getBytes(StandardCharsets.UTF_8))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalStateException("a row that is no object");
      }
      root.fields(parser, values);
    } catch (IOException e) {
      throw new IllegalStateException("a row of broken JSON", e);
    }
    return values;
  }

  /**
   * What a list can be handed out as.
   *
   * @param format one of {@link Offer#ANY_LIST}: CSV has the columns, all others have whole rows
   */
  public Sheet sheet(Format format) {
    return format == Format.CSV ? new CsvSheet(this) : new NdjsonSheet();
  }

  /** Somewhere in the form: which column is found there, and what else is looked for in it. */
  private static final class Spot {

    private static final int NONE = -1;

    private int column = NONE;
    private final Map<String, Spot> fields = new HashMap<>();
    private @Nullable Spot element;

    /** What is in each element, as the row numbers it; the element has its own numbers. */
    private final List<Integer> ofEach = new ArrayList<>();

    void add(int number, List<String> path) {
      if (path.isEmpty()) {
        if (column != NONE) {
          throw new IllegalArgumentException("two columns of one place");
        }
        column = number;
        return;
      }
      List<String> rest = path.subList(1, path.size());
      if (path.get(0).equals(Column.EACH)) {
        element = element == null ? new Spot() : element;
        element.add(ofEach.size(), rest);
        ofEach.add(number);
      } else {
        fields.computeIfAbsent(path.get(0), field -> new Spot()).add(number, rest);
      }
    }

    void fields(JsonParser json, @Nullable Object[] values) throws IOException {
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        Spot field = fields.get(name);
        if (field == null) {
          json.skipChildren();
        } else {
          field.value(json, values);
        }
      }
    }

    private void value(JsonParser json, @Nullable Object[] values) throws IOException {
      if (json.isExpectedStartObjectToken()) {
        fields(json, values);
      } else if (json.isExpectedStartArrayToken() && element != null) {
        elements(json, element, values);
      } else if (json.isExpectedStartArrayToken()) {
        List<String> texts = texts(json);
        if (column != NONE) {
          values[column] = texts;
        }
      } else if (column != NONE) {
        values[column] = single(json);
      }
    }

    private void elements(JsonParser json, Spot element, @Nullable Object[] values)
        throws IOException {
      List<@Nullable Object[]> all = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        @Nullable Object[] one = new Object[ofEach.size()];
        element.value(json, one);
        all.add(one);
      }
      for (int i = 0; i < ofEach.size(); i++) {
        List<String> texts = new ArrayList<>(all.size());
        for (@Nullable Object[] one : all) {
          texts.add(text(one[i]));
        }
        values[ofEach.get(i)] = texts;
      }
    }

    /** The single values of a list, as texts. */
    private static List<String> texts(JsonParser json) throws IOException {
      List<String> texts = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        if (json.currentToken().isScalarValue()) {
          texts.add(json.getText());
        } else {
          json.skipChildren();
        }
      }
      return texts;
    }

    private static @Nullable Object single(JsonParser json) throws IOException {
      return switch (json.currentToken()) {
        case VALUE_NULL -> null;
        case VALUE_STRING -> json.getText();
        default -> new RawValue(json.getText());
      };
    }

    private static String text(@Nullable Object value) {
      if (value instanceof List<?> several) {
        StringJoiner texts = new StringJoiner(WITHIN);
        several.forEach(each -> texts.add(String.valueOf(each)));
        return texts.toString();
      }
      if (value instanceof RawValue plain) {
        return String.valueOf(plain.rawValue());
      }
      return value == null ? "" : value.toString();
    }
  }
}
