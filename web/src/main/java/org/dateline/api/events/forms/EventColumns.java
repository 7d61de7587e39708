package org.dateline.api.events.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.api.exports.Column;
import org.dateline.api.exports.Tables;

/**
 * An event as one row of a table. Where several take part, the columns of a side have them in the
 * same order, and nothing where nobody knows who it is.
 */
public final class EventColumns {

  /** All columns, in their order: new ones come at the end. */
  public static final List<Column<ObjectNode>> ALL = all();

  private static final String BETWEEN_SECTORS = " ";

  /** Of what an event was told as: when it was so, and the event in that version. */
  public static final List<Column<ObjectNode>> OF_VERSIONS = versions();

  private EventColumns() {}

  private static List<Column<ObjectNode>> versions() {
    List<Column<ObjectNode>> columns =
        new ArrayList<>(Tables.fields("version", "change", "revision", "from", "until"));
    for (Column<ObjectNode> column : ALL) {
      columns.add(
          new Column<>(column.name(), row -> column.value().of((ObjectNode) row.path("event"))));
    }
    return List.copyOf(columns);
  }

  private static List<Column<ObjectNode>> all() {
    List<Column<ObjectNode>> columns = new ArrayList<>();
    for (String plain :
        List.of("id", "type", "mode", "contexts", "quad", "cameo", "goldstein", "main")) {
      columns.add(Column.at(plain, "/" + plain));
    }
    for (String part : List.of("from", "to", "precision", "basis")) {
      columns.add(Column.at("date_" + part, "/date/" + part));
    }
    for (String side : List.of("actor", "recipient", "mediator")) {
      side(columns, side, side + "s");
    }
    columns.add(Column.at("place", "/place/name"));
    for (String part : List.of("geonames", "latitude", "longitude", "country", "admin1")) {
      columns.add(Column.at(part, "/place/" + part));
    }
    columns.add(Column.at("place_precision", "/place/precision"));
    for (String part : List.of("modality", "polarity", "certainty", "background")) {
      columns.add(Column.at(part, "/status/" + part));
    }
    columns.add(Column.at("attributions", "/attributions"));
    columns.add(Column.at("words", "/trigger/text"));
    for (String plain : List.of("sentence", "rule", "confidence")) {
      columns.add(Column.at(plain, "/" + plain));
    }
    counts(columns);
    for (String plain : List.of("denies", "document", "story", "recorded", "retracted")) {
      columns.add(Column.at(plain, "/" + plain));
    }
    columns.add(new Column<>("source_ids", row -> each(row.path("sources"), "actor")));
    columns.add(new Column<>("source_classes", row -> each(row.path("sources"), "class")));
    columns.add(new Column<>("source_names", row -> each(row.path("sources"), "text")));
    return List.copyOf(columns);
  }

  private static void side(List<Column<ObjectNode>> columns, String name, String field) {
    columns.add(new Column<>(name + "_ids", row -> each(row.path(field), "actor")));
    columns.add(new Column<>(name + "_names", row -> each(row.path(field), "text")));
    columns.add(new Column<>(name + "_countries", row -> each(row.path(field), "country")));
    columns.add(new Column<>(name + "_sectors", row -> each(row.path(field), "sectors")));
  }

  private static void counts(List<Column<ObjectNode>> columns) {
    for (String kind :
        List.of(
            "killed", "injured", "arrested", "abducted", "released", "displaced", "participants")) {
      columns.add(Column.at(kind + "_low", "/counts/" + kind + "/low"));
      columns.add(Column.at(kind + "_high", "/counts/" + kind + "/high"));
    }
  }

  private static List<String> each(JsonNode parties, String field) {
    List<String> values = new ArrayList<>();
    for (JsonNode party : parties) {
      JsonNode value = party.path(field);
      values.add(
          value.isArray() ? String.join(BETWEEN_SECTORS, Column.texts(value)) : value.asText(""));
    }
    return values;
  }
}
