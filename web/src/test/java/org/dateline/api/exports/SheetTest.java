package org.dateline.api.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.json.ReadingJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetTest {

  /** Something that a list may have. */
  private record Ship(String name, @Nullable Integer tons, List<String> flags) {}

  private static final List<Ship> SHIPS =
      List.of(
          new Ship("Aurora \uD83D\uDEA2, old", 1200, List.of("POL", "-X")),
          new Ship("=Borealis", null, List.of()));

  private static String file(Format format) throws IOException {
    Pages<Integer, Ship> pages =
        new Pages<>((after, rows) -> new Pages.Page<>(SHIPS, null), null, 9);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Sheet sheet = new Table(Column.fields("name", "tons", "flags")).sheet(format);
    new Export<>(pages, ReadingJson::write, sheet, () -> false).write(out);
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
