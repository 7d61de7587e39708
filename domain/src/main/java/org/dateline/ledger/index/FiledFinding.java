package org.dateline.ledger.index;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.json.ReadingJson;
import org.jspecify.annotations.Nullable;

/**
 * An attribution, an agreement or a relation, made ready for its rows.
 *
 * @param number its place in the reading, from 0
 * @param substance hash of what it says, wherever it stands: 64 hexadecimal digits
 * @param kind in the contract's spelling: {@code direct}, {@code ceasefire}, {@code leads}
 * @param state of an attribution the class of its source; of an agreement its state; of a relation
 *     its certainty
 * @param day what it is sorted by: its first day, or if none is known the day of the document
 * @param first the first day, or null
 * @param last the last, inclusive, or null
 * @param events ids in the reading of the events that it is about
 * @param json in the contract's form, with the words that its spans quote
 */
public record FiledFinding(
    FindingSort sort,
    int number,
    String substance,
    String kind,
    String state,
    LocalDate day,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<Facet> facets,
    List<String> events,
    String json) {

  private static final String WITHIN = "within";

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public FiledFinding(
      FindingSort sort,
      int number,
      String substance,
      String kind,
      String state,
      LocalDate day,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      List<Facet> facets,
      List<String> events,
      String json) {
    this.sort = sort;
    this.number = number;
    this.substance = substance;
    this.kind = kind;
    this.state = state;
    this.day = day;
    this.first = first;
    this.last = last;
    this.facets = List.copyOf(facets);
    this.events = List.copyOf(events);
    this.json = json;
  }

  /**
   * Its JSON, with ids as the ledger has them.
   *
   * @param ids of events, by those of the reading; an event that has none there is left out
   * @param cited ids of all findings of the reading, by their numbers
   */
  public String json(Map<String, String> ids, List<String> cited) {
    ObjectNode form = (ObjectNode) ReadingJson.tree(json);
    if (form.path(WITHIN).isIntegralNumber()) {
      form.put(WITHIN, cited.get(form.path(WITHIN).asInt()));
    }
    ArrayNode told = form.putArray("events");
    events.stream().filter(ids::containsKey).map(ids::get).forEach(told::add);
    return form.toString();
  }
}
