package org.dateline.api.findings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.api.search.Match;
import org.dateline.api.search.Match.Passage;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.FindingId;
import org.dateline.ledger.FindingQuery;
import org.dateline.ledger.LedgerFinding;
import org.dateline.ledger.index.Evidence;
import org.dateline.ledger.index.FindingSort;

/** A finding as it is answered: the form of a reading, with what the ledger knows of it. */
public final class FindingForm {

  private FindingForm() {}

  /** The finding, and where the words stand that were looked for, if any were. */
  static ObjectNode from(FindingQuery query, LedgerFinding finding) {
    ObjectNode form = from(query.sort(), finding);
    query.words().ifPresent(words -> form.set("match", Match.of(words, passages(form))));
    return form;
  }

  /** What its spans quote: one behind the other in its text. */
  private static List<Passage> passages(ObjectNode form) {
    List<Passage> passages = new ArrayList<>();
    String text = form.path("text").asText();
    int at = 0;
    for (JsonNode span : form.path("content")) {
      int start = span.path("start").asInt();
      int end = text.offsetByCodePoints(at, span.path("end").asInt() - start);
      passages.add(new Passage(start, text.substring(at, end)));
      at = Math.min(text.length(), end + Evidence.BETWEEN.length());
    }
    return passages;
  }

  /** The finding, with the others that tell the same, if it is not an attribution. */
  public static ObjectNode from(FindingSort sort, LedgerFinding finding) {
    ObjectNode form = ReadingJson.mapper().createObjectNode();
    form.put("id", finding.id());
    form.setAll((ObjectNode) ReadingJson.tree(finding.json()));
    if (form.path("within").isIntegralNumber()) {
      // As an older Dateline wrote it.
      int outer = form.path("within").asInt();
      form.put("within", FindingId.row(finding.document(), finding.revision(), outer));
    }
    form.put("document", finding.document());
    form.set("recorded", ReadingJson.mapper().valueToTree(finding.recorded()));
    form.set("retracted", ReadingJson.mapper().valueToTree(finding.retracted()));
    if (sort != FindingSort.ATTRIBUTION) {
      ArrayNode history = form.putArray("history");
      for (LedgerFinding.Before before : finding.history()) {
        history
            .addObject()
            .put("id", before.id())
            .put("state", before.state())
            .put("day", before.day().toString())
            .put("document", before.document());
      }
    }
    return form;
  }
}
