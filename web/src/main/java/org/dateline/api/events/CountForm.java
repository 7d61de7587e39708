package org.dateline.api.events;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
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

  static String name(Dimension by) {
    return by.name().toLowerCase(Locale.ROOT);
  }

  static List<String> names(List<Dimension> all) {
    return all.stream().map(CountForm::name).toList();
  }
}
