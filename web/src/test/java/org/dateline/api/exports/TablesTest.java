package org.dateline.api.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TablesTest {

  /** Something that a list may have. */
  private record Ship(String name, @Nullable Integer tons, List<String> flags) {}

  private static final List<Ship> SHIPS =
      List.of(
          new Ship("Aurora \uD83D\uDEA2, old", 1200, List.of("POL", "-X")),
          new Ship("=Borealis", null, List.of()));

  private static String file(Format format) throws IOException {
    Pages<Integer, ObjectNode> pages =
        new Pages<>((after, rows) -> Tables.page(SHIPS, null), null, 9);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Sheet.Form<ObjectNode> form = Tables.form(format, Tables.fields("name", "tons", "flags"));
    new Export<>(pages, Function.identity(), form, () -> false).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void makesATableOfAnyList() throws IOException {
    assertEquals(
        List.of(
            "name,tons,flags", "\"Aurora \uD83D\uDEA2, old\",1200,POL; '-X", "'=Borealis,,", ""),
        List.of(file(Format.CSV).split("\r\n", -1)));
  }

  @Test
  void makesLinesOfAnyList() throws IOException {
    assertEquals(
        List.of(
            "{\"name\":\"Aurora \uD83D\uDEA2, old\",\"tons\":1200,\"flags\":[\"POL\",\"-X\"]}",
            "{\"name\":\"=Borealis\",\"tons\":null,\"flags\":[]}",
            ""),
        List.of(file(Format.NDJSON).split("\n", -1)));
  }
}
