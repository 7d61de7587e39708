package org.dateline.api.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.CountQuery.Dimension;
import org.dateline.ledger.CountQuery.Group;
import org.dateline.ledger.Counted;
import org.junit.jupiter.api.Test;

class CountFormTest {

  private static CountQuery by(Dimension... dimensions) {
    return new CountQuery(List.of(), List.of(dimensions), null);
  }

  @Test
  void tellsNoDocumentsFromNoEventsInAFileToo() {
    CountQuery query = by(Dimension.TYPE, Dimension.MONTH);
    Counted counted =
        new Counted(
            List.of(
                new Group(List.of("AID", "2031-03"), 2), new Group(List.of("AID", "2031-04"), 0)),
            Map.of("2031-03", 7L, "2031-04", 0L),
            true);

    assertEquals(List.of("type", "month", "events", "documents"), CountForm.columns(query));
    assertEquals(
        "[{\"type\":\"AID\",\"month\":\"2031-03\",\"events\":2,\"documents\":7},"
            + " {\"type\":\"AID\",\"month\":\"2031-04\",\"events\":0,\"documents\":0}]",
        CountForm.rows(query, counted).toString());
  }

  @Test
  void namesItsColumnsAlsoWhereNothingIsCounted() {
    CountQuery query = by(Dimension.SOURCE);

    assertEquals(List.of("source", "events"), CountForm.columns(query));
    assertEquals(List.of(), CountForm.rows(query, new Counted(List.of(), Map.of(), true)));
  }
}
