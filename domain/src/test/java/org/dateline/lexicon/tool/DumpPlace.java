package org.dateline.lexicon.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line of the GeoNames dump. */
record DumpPlace(
    String id,
    String name,
    String ascii,
    List<String> alternates,
    double latitude,
    double longitude,
    String feature,
    String country,
    String region,
    String district,
    long population) {

  private static final Set<String> ARAB =
      Set.of(
          "AE", "BH", "DZ", "EG", "EH", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA",
          "SA", "SD", "SY", "TN", "YE");

  static DumpPlace parse(String line) {
    String[] cell = line.split("\t", -1);
    String region = cell[8] + "." + cell[10];
    return new DumpPlace(
        cell[0],
        cell[1],
        cell[2],
        Arrays.stream(cell[3].split(",", -1)).filter(SpelledName::isUsable).toList(),
        Double.parseDouble(cell[4]),
        Double.parseDouble(cell[5]),
        cell[7],
        cell[8],
        region,
        region + "." + cell[11],
        Long.parseLong(cell[14]));
  }

  static boolean isArab(String country) {
    return ARAB.contains(country);
  }

  /** The names it goes by, its own first. */
  List<String> names() {
    List<String> names = new ArrayList<>(List.of(ascii.isBlank() ? name : ascii, name));
    names.addAll(alternates);
    return names;
  }

  String row(@Nullable String knownRegion) {
    return String.join(
        "\t",
        id,
        SpelledName.shown(name, ascii),
        SpelledName.list(names(), isArab(country)),
        String.format(Locale.ROOT, "%.3f", latitude),
        String.format(Locale.ROOT, "%.3f", longitude),
        feature,
        knownRegion == null ? country : knownRegion,
        String.valueOf(population));
  }
}
