package org.dateline.api.events.forms;

import org.dateline.api.exports.Sheet;
import org.dateline.json.ReadingJson;

/** Events in PLOVER's own fields: one array, an event an object. */
public final class PloverSheet implements Sheet {

  @Override
  public String head() {
    return "[";
  }

  @Override
  public String between() {
    return ",";
  }

  @Override
  public void row(String json, StringBuilder file) {
    file.append(PloverForm.of(ReadingJson.tree(json)));
  }

  @Override
  public String tail() {
    return "]";
  }
}
