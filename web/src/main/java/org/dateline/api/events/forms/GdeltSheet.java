package org.dateline.api.events.forms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.api.exports.Sheet;

/**
 * Events in the columns of the GDELT 2.0 Event Database: tabs between them, no line of names, a
 * line for each pair of an actor and a recipient.
 */
public final class GdeltSheet implements Sheet<ObjectNode> {

  /** Nothing of GDELT's is quoted: what parts cells and lines cannot stand in one. */
  private static final Pattern PARTING = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

  private final String documents;
  private final Writer out;

  /**
   * @param documents address of the documents, up to the id of one
   */
  public GdeltSheet(String documents, OutputStream out) {
    this.documents = documents;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void begin() {}

  @Override
  public void add(ObjectNode event) throws IOException {
    for (GdeltDyad dyad : GdeltDyad.of(event)) {
      line(GdeltLine.of(event, dyad, documents));
    }
  }

  @Override
  public void end() {}

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  private void line(List<String> cells) throws IOException {
    String tab = "";
    for (String cell : cells) {
      out.write(tab);
      out.write(PARTING.matcher(cell).replaceAll(" "));
      tab = "\t";
    }
    out.write('\n');
  }
}
