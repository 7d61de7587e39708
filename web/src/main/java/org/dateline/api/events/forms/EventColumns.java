package org.dateline.api.events.forms;

import java.util.ArrayList;
import java.util.List;
import org.dateline.api.exports.Column;
import org.dateline.api.exports.Table;

/**
 * An event as one row of a table. Where several take part, the columns of a side have them in the
 * same order, and nothing where nobody knows who it is.
 */
public final class EventColumns {

  /** All columns, in their order: new ones come at the end. */
  public static final Table ALL = new Table(all());

  /** Of what an event was told as: when it was so, and the event in that version. */
  public static final Table OF_VERSIONS = new Table(versions());

  private EventColumns() {}

  private static List<Column> versions() {
    List<Column> columns =
        new ArrayList<>(Column.fields("version", "change", "revision", "from", "until"));
    all().forEach(column -> columns.add(new Column(column.name(), "/event" + column.place())));
    return columns;
  }

  private static List<Column> all() {
    List<Column> columns =
        new ArrayList<>(
            Column.fields("id", "type", "mode", "contexts", "quad", "cameo", "goldstein", "main"));
    for (String part : List.of("from", "to", "precision", "basis")) {
      columns.add(new Column("date_" + part, "/date/" + part));
    }
    for (String side : List.of("actor", "recipient", "mediator")) {
      columns.add(new Column(side + "_ids", "/" + side + "s/*/actor"));
      columns.add(new Column(side + "_names", "/" + side + "s/*/text"));
      columns.add(new Column(side + "_countries", "/" + side + "s/*/country"));
      columns.add(new Column(side + "_sectors", "/" + side + "s/*/sectors"));
    }
    columns.add(new Column("place", "/place/name"));
    for (String part : List.of("geonames", "latitude", "longitude", "country", "admin1")) {
      columns.add(new Column(part, "/place/" + part));
    }
    columns.add(new Column("place_precision", "/place/precision"));
    for (String part : List.of("modality", "polarity", "certainty", "background")) {
      columns.add(new Column(part, "/status/" + part));
    }
    columns.addAll(Column.fields("attributions"));
    columns.add(new Column("words", "/trigger/text"));
    columns.addAll(Column.fields("sentence", "rule", "confidence"));
    for (String kind :
        List.of(
            "killed", "injured", "arrested", "abducted", "released", "displaced", "participants")) {
      columns.add(new Column(kind + "_low", "/counts/" + kind + "/low"));
      columns.add(new Column(kind + "_high", "/counts/" + kind + "/high"));
    }
    columns.addAll(Column.fields("denies", "document", "story", "recorded", "retracted"));
    columns.add(new Column("source_ids", "/sources/*/actor"));
    columns.add(new Column("source_classes", "/sources/*/class"));
    columns.add(new Column("source_names", "/sources/*/text"));
    return columns;
  }
}
