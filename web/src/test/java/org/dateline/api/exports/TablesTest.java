package org.dateline.api.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  /** More than is written at once, with letters of every length cut nowhere. */
  @Test
  void makesALongTable() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvSheet<Integer> sheet =
        new CsvSheet<>(List.of(new Column<>("ship", row -> "\u00C9\uD83D\uDEA2 " + row)), out);
    sheet.begin();
    StringBuilder expected = new StringBuilder("ship\r\n");
    for (int row = 0; row < 20_000; row++) {
      sheet.add(row);
      expected.append("\u00C9\uD83D\uDEA2 ").append(row).append("\r\n");
    }
    assertTrue(out.size() > 0, "all was held");
    sheet.flush();
    assertEquals(expected.toString(), out.toString(StandardCharsets.UTF_8));
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
