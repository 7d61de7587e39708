package org.dateline.api.events.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.api.exports.LineSheet;
import org.dateline.json.ReadingJson;

/**
 * Events in the columns of the GDELT 2.0 Event Database: tabs between them, no line of names, a
 * line for each pair of an actor and a recipient.
 *
 * @param documents address of the documents, up to the id of one
 */
public record GdeltSheet(String documents) implements LineSheet {

  /** Nothing of GDELT's is quoted: what parts cells and lines cannot stand in one. */
  private static final Pattern PARTING = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

  @Override
  public String head() {
    return "";
  }

  @Override
  public void row(String json, StringBuilder file) {
    JsonNode event = ReadingJson.tree(json);
    for (GdeltDyad dyad : GdeltDyad.of(event)) {
      line(GdeltLine.of(event, dyad, documents), file);
    }
  }

  private static void line(List<String> cells, StringBuilder file) {
    String tab = "";
    for (String cell : cells) {
      file.append(tab).append(PARTING.matcher(cell).replaceAll(" "));
      tab = "\t";
    }
    file.append('\n');
  }
}
