package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.words.Wording;
import org.dateline.ledger.Filing;
import org.dateline.ledger.FindingId;
import org.dateline.ledger.Showing;
import org.dateline.ledger.index.FiledFinding;
import org.dateline.ledger.index.FindingSort;
import org.dateline.ledger.row.FacetRow;
import org.dateline.ledger.row.FindingRow;

/**
 * The attributions, agreements and relations of a revision in the place of those of the revisions
 * before. In one transaction.
 *
 * @param revision its ordinal
 * @param shown when the findings of the filing are
 * @param end when what is shown now expires by itself
 */
record Findings(
    EntityManager entities, Filing filing, int revision, Instant now, Showing shown, Instant end) {

  /**
   * Enters them.
   *
   * @param events their ids in the ledger, by those of the reading
   * @param texts what is found by its words is added there
   */
  void enter(Map<String, String> events, List<Wording> texts) {
    boolean isFirst = revision == 1;
    Map<String, Instant> known = isFirst ? Map.of() : known();
    if (!isFirst) {
      giveWay();
    }
    if (filing.document().notice().isKill()) {
      hide();
    }
    if (shown.isNever()) {
      return;
    }
    List<String> cited = cited();
    List<FacetRow> facets = new ArrayList<>();
    for (FiledFinding filed : filing.findings()) {
      String id = cited.get(filed.number());
      String json = filed.json(events, cited);
      Instant recorded = known.getOrDefault(id, shown.from());
      FindingRow row = new FindingRow(id, filing.id(), revision, filed, recorded, json, shown);
      entities.persist(row);
      if (filed.sort() == FindingSort.ATTRIBUTION) {
        texts.add(Wordings.saying(row.id(), json));
      }
      facets.addAll(FacetRow.of(row.id(), 1, filed.day(), filed.facets()));
    }
    facets.forEach(entities::persist);
  }

  /** The ids under which they are cited, by their numbers: what says the same is counted. */
  private List<String> cited() {
    Map<String, Integer> times = new HashMap<>();
    return filing.findings().stream()
        .map(
            filed -> {
              int again = times.merge(filed.substance(), 1, Integer::sum) - 1;
              return FindingId.cited(filing.id(), filed.substance(), again);
            })
        .toList();
  }

  /** Of what its sender takes back nobody is told a word, whenever it was known. */
  private void hide() {
    // Index: finding_by_document.
    entities
        .createQuery(
            "update FindingRow f set f.shownUntil = f.shownFrom where f.document = :document")
        .setParameter("document", filing.id())
        .executeUpdate();
  }

  /** When those that were ever shown were known first, by the ids under which they are cited. */
  private Map<String, Instant> known() {
    Map<String, Instant> known = new HashMap<>();
    // Index: finding_by_document.
    entities
        .createQuery(
            "select distinct f.cited, f.recorded from FindingRow f where f.document = :document"
                + " and f.shownFrom <= :now and f.shownUntil > f.shownFrom",
            Object[].class)
        .setParameter("document", filing.id())
        .setParameter("now", now)
        .getResultStream()
        .forEach(
            line ->
                known.merge(
                    (String) line[0],
                    (Instant) line[1],
                    (one, other) -> one.isBefore(other) ? one : other));
    return known;
  }

  private void giveWay() {
    // Index: finding_by_document.
    entities
        .createQuery(
            "select f from FindingRow f where f.document = :document and f.shownUntil > :now",
            FindingRow.class)
        .setParameter("document", filing.id())
        .setParameter("now", now)
        .getResultStream()
        .forEach(
            row -> {
              row.reopen(end, now);
              row.end(shown.from());
            });
  }
}
