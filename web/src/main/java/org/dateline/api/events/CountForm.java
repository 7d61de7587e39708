package org.dateline.api.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.api.exports.Column;
import org.dateline.api.exports.Export;
import org.dateline.api.exports.Format;
import org.dateline.api.exports.Pages;
import org.dateline.api.exports.Table;
import org.dateline.api.lists.Listing;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.CountQuery.Dimension;
import org.dateline.ledger.Counted;
import org.dateline.ledger.Period;

/** Counts as they are answered: a row for each group, and how many documents each period has. */
final class CountForm {

  private CountForm() {}

  static Response answer(CountQuery query, Counted counted) {
    return Response.ok(from(query, counted), MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.VARY, Listing.VARY)
        .build();
  }

  private static ObjectNode from(CountQuery query, Counted counted) {
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
                  documents.addObject().put(name(query.period()), period).put("documents", count));
    }
    return form;
  }

  /** The groups as a file. */
  static Response file(
      CountQuery query, Counted counted, Format format, HttpServletRequest request) {
    return Export.answer(
        format,
        "counts",
        Instant.now(),
        Pages.of(rows(query, counted)),
        new Table(Column.fields(columns(query).toArray(String[]::new))).sheet(format),
        request);
  }

  /** A column for each dimension; with a period one that tells no documents from no events. */
  static List<String> columns(CountQuery query) {
    List<String> columns = new ArrayList<>(names(query.by()));
    columns.add("events");
    if (query.period() != null) {
      columns.add("documents");
    }
    return columns;
  }

  static List<ObjectNode> rows(CountQuery query, Counted counted) {
    Period period = query.period();
    List<ObjectNode> rows = new ArrayList<>();
    for (JsonNode item : from(query, counted).path("items")) {
      ObjectNode row = (ObjectNode) item;
      if (period != null) {
        row.put("documents", counted.documents().getOrDefault(row.path(name(period)).asText(), 0L));
      }
      rows.add(row);
    }
    return rows;
  }

  private static String name(Enum<?> by) {
    return by.name().toLowerCase(Locale.ROOT);
  }

  static List<String> names(List<Dimension> all) {
    return all.stream().map(CountForm::name).toList();
  }
}
