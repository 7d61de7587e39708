package org.dateline.api.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import org.dateline.api.lists.QueryValues;
import org.dateline.api.problem.BadParameter;
import org.dateline.api.problem.NotOffered;
import org.junit.jupiter.api.Test;

class OfferTest {

  private static Format asked(Offer offer, String accept, String... formats) {
    MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
    Arrays.stream(formats).forEach(format -> parameters.add("format", format));
    List<MediaType> accepted =
        Arrays.stream(accept.split(",", -1)).map(MediaType::valueOf).toList();
    return offer.asked(new QueryValues(parameters), accepted);
  }

  private static void answers(Format format, String accept) {
    assertEquals(format, asked(Offer.EVENTS, accept), accept);
  }

  @Test
  void answersWithJsonWhereNobodyMinds() {
    answers(Format.JSON, "*/*");
    answers(Format.JSON, "application/*");
    answers(Format.JSON, "text/html,application/xhtml+xml,*/*;q=0.8");
  }

  @Test
  void answersWithTheFormThatAcceptAsksFor() {
    for (Format format : Format.values()) {
      answers(format, format.mediaType());
    }
    answers(Format.CSV, "text/*");
    answers(Format.CSV, "text/csv;charset=utf-8");
  }

  @Test
  void weighsWhatIsWanted() {
    answers(Format.GEOJSON, "text/csv;q=0.5,application/geo+json;q=0.9,*/*;q=0.1");
    answers(Format.CSV, "*/*,text/csv");
    answers(Format.NDJSON, "application/json;q=0,application/*");
    answers(Format.CSV, "application/*;q=0.1,text/csv;q=0.2");
  }

  @Test
  void letsTheParameterWin() {
    assertEquals(Format.GDELT, asked(Offer.EVENTS, "application/json", "gdelt"));
    assertEquals(Format.JSON, asked(Offer.EVENTS, "image/png", "json"));
  }

  @Test
  void saysWhichFormsThereAre() {
    var refusal =
        assertThrows(NotOffered.class, () -> asked(Offer.ANY_LIST, "image/png,text/csv;q=0"));
    assertEquals(
        List.of("application/json", "application/x-ndjson", "text/csv"), refusal.offered());
    assertThrows(NotOffered.class, () -> asked(Offer.ANY_LIST, "application/geo+json"));
    var wrong = assertThrows(BadParameter.class, () -> asked(Offer.ANY_LIST, "*/*", "geojson"));
    assertEquals(List.of("json", "ndjson", "csv"), wrong.allowed());
    for (String format : List.of("", "CSV", "csv,json", "text/csv")) {
      assertThrows(BadParameter.class, () -> asked(Offer.EVENTS, "*/*", format), format);
    }
    assertThrows(BadParameter.class, () -> asked(Offer.EVENTS, "*/*", "csv", "json"));
  }

  @Test
  void endsEveryFileInItsOwnWay() {
    assertEquals(
        Format.values().length,
        Arrays.stream(Format.values()).map(Format::extension).distinct().count());
    assertTrue(Format.CSV.type().toString().contains("UTF-8"));
  }
}
