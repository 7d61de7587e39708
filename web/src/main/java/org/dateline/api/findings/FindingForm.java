package org.dateline.api.findings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.FindingId;
import org.dateline.ledger.LedgerFinding;
import org.dateline.ledger.index.FindingSort;

/** A finding as it is answered: the form of a reading, with what the ledger knows of it. */
final class FindingForm {

  private FindingForm() {}

  static ObjectNode from(FindingSort sort, LedgerFinding finding) {
    ObjectNode form = ReadingJson.mapper().createObjectNode();
    form.put("id", finding.id());
    form.setAll((ObjectNode) ReadingJson.tree(finding.json()));
    if (form.path("within").isIntegralNumber()) {
      int outer = form.path("within").asInt();
      form.put("within", FindingId.of(finding.document(), finding.revision(), outer));
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
