package org.dateline.lexicon.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.lexicon.WordRow;

/** Makes {@code places.tsv} and {@code regions.tsv} from a GeoNames dump. */
final class GazetteerTables {

  private static final long LEAST_POPULATION = 15_000;
  private static final Set<String> SEATS = Set.of("PPLC", "PPLA");
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}'’‘`ʻʼ .-]{3,40}");
  private static final Pattern AIRPORT = Pattern.compile("[A-Z]{3,4}");
  private static final int MOST_ALTERNATES = 12;

  private final Map<String, String> regionNames = new HashMap<>();
  private final Map<String, double[]> regionSums = new TreeMap<>();
  private final List<String> places = new ArrayList<>();

  public static void main(String[] files) throws IOException {
    GazetteerTables tables = new GazetteerTables();
    tables.readRegions(Path.of(files[1]));
    tables.readPlaces(Path.of(files[0]));
    tables.write(Path.of(files[2]));
  }

  private void readRegions(Path file) throws IOException {
    for (JsonNode region : new ObjectMapper().readTree(file.toFile())) {
      regionNames.put(region.get("code").asText(), region.get("name").asText().strip());
    }
  }

  private void readPlaces(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      lines.map(line -> line.split("\t", -1)).forEach(this::place);
    }
  }

  private void place(String[] cell) {
    String region = cell[8] + "." + cell[10];
    double population = Math.max(1, Double.parseDouble(cell[14]));
    double latitude = Double.parseDouble(cell[4]);
    double longitude = Double.parseDouble(cell[5]);
    double[] sums = regionSums.computeIfAbsent(region, key -> new double[3]);
    // The middle of where people live, damped, so that one great city does not pull it over.
    double weight = Math.sqrt(population);
    sums[0] += weight * latitude;
    sums[1] += weight * longitude;
    sums[2] += weight;
    if (population >= LEAST_POPULATION || SEATS.contains(cell[7])) {
      places.add(
          String.join(
              "\t",
              cell[0],
              cell[1],
              alternates(cell),
              String.format(Locale.ROOT, "%.3f", latitude),
              String.format(Locale.ROOT, "%.3f", longitude),
              cell[7],
              cell[8],
              regionNames.containsKey(region) ? region : "",
              String.valueOf((long) population)));
    }
  }

  private static String alternates(String[] cell) {
    Set<String> seen = new HashSet<>();
    seen.add(WordRow.of(cell[1]).key());
    List<String> kept = new ArrayList<>();
    for (String name : (cell[2] + "," + cell[3]).split(",", -1)) {
      if (LATIN.matcher(name).matches()
          && Character.isUpperCase(name.charAt(0))
          && !AIRPORT.matcher(name).matches()
          && kept.size() < MOST_ALTERNATES
          && seen.add(WordRow.of(name).key())) {
        kept.add(name);
      }
    }
    return String.join(";", kept);
  }

  private void write(Path folder) throws IOException {
    List<String> regions = new ArrayList<>();
    regions.add("# First-level regions. Made by GazetteerTables from GeoNames (CC BY): edit not.");
    regions.add("# code | name | latitude and longitude of where its people live");
    regionSums.forEach(
        (code, sums) -> {
          String name = regionNames.get(code);
          if (name != null) {
            regions.add(
                String.format(
                    Locale.ROOT,
                    "%s\t%s\t%.2f\t%.2f",
                    code,
                    name,
                    sums[0] / sums[2],
                    sums[1] / sums[2]));
          }
        });
    Files.write(folder.resolve("regions.tsv"), regions, StandardCharsets.UTF_8);
    List<String> rows = new ArrayList<>();
    rows.add("# Populated places. Made by GazetteerTables from GeoNames (CC BY): edit not.");
    rows.add(
        "# GeoNames id | name | other names in Latin letters | latitude | longitude | feature code"
            + " | ISO 3166-1 alpha-2 | region in regions.tsv | population");
    rows.addAll(places);
    Files.write(folder.resolve("places.tsv"), rows, StandardCharsets.UTF_8);
  }
}
