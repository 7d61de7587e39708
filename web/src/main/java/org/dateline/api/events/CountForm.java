package org.dateline.api.events;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.api.exports.Export;
import org.dateline.api.exports.Format;
import org.dateline.api.exports.Tables;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.CountQuery.Dimension;
import org.dateline.ledger.Counted;

/** Counts as they are answered: a row for each group, and how many documents each period has. */
final class CountForm {

  private CountForm() {}

  static ObjectNode from(CountQuery query, Counted counted) {
    ObjectNode form = ReadingJson.mapper().createObjectNode();
    ArrayNode items = form.putArray("items");
    for (CountQuery.Group group : counted.groups()) {
      ObjectNode item = items.addObject();
      for (int i = 0; i < query.by().size(); i++) {
        item.put(name(query.by().get(i)), group.values().get(i));
      }
      item.put("events", group.events());
    }
    form.putNull("next");
    form.put("total", counted.groups().size());
    if (query.period() != null) {
      ArrayNode documents = form.putArray("documents");
      counted
          .documents()
          .forEach(
              (period, count) ->
                  documents
                      .addObject()
                      .put(query.period().name().toLowerCase(Locale.ROOT), period)
                      .put("documents", count));
    }
    return form;
  }

  /** The groups as a file: a column for each dimension. */
  static Response file(ObjectNode form, Format format, HttpServletRequest request) {
    List<ObjectNode> rows = new ArrayList<>();
    form.path("items").forEach(item -> rows.add((ObjectNode) item));
    List<String> names = new ArrayList<>();
    (rows.isEmpty() ? form.objectNode() : rows.get(0)).fieldNames().forEachRemaining(names::add);
    return Export.answer(
        format,
        "counts",
        Instant.now(),
        List.of(rows).iterator(),
        Tables.form(format, Tables.fields(names.toArray(String[]::new))),
        request);
  }

  static String name(Dimension by) {
    return by.name().toLowerCase(Locale.ROOT);
  }

  static List<String> names(List<Dimension> all) {
    return all.stream().map(CountForm::name).toList();
  }
}
