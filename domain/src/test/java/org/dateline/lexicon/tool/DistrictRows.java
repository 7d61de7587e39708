package org.dateline.lexicon.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.lexicon.WordRow;
import org.jspecify.annotations.Nullable;

/**
 * Counties, departments, districts: what lies between region and town. GeoNames names them, the
 * atlas has the larger ones. One that bears the name of a town within it is left out: where the
 * town lies, it lies.
 */
final class DistrictRows {

  private final Map<String, String> names;
  private final Map<String, List<DumpPlace>> places = new TreeMap<>();
  private final List<AtlasRegion> atlas;

  DistrictRows(Map<String, String> names, List<DumpPlace> places, List<AtlasRegion> atlas) {
    this.names = Map.copyOf(names);
    this.atlas = List.copyOf(atlas);
    places.forEach(
        place -> this.places.computeIfAbsent(place.district(), k -> new ArrayList<>()).add(place));
  }

  List<String> rows() {
    List<String> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Map<String, AtlasRegion> known = new HashMap<>();
    atlas.forEach(
        region -> region.names().forEach(name -> known.put(key(region.country(), name), region)));
    places.forEach(
        (code, inside) -> {
          String name = names.get(code);
          if (name != null && !isTown(name, inside)) {
            Middle middle = Middle.of(inside);
            AtlasRegion region = known.get(key(code.substring(0, 2), name));
            seen.add(code.substring(0, 2) + name);
            rows.add(row(name, middle.isNear(region) ? region : null, middle, code));
          }
        });
    for (AtlasRegion region : atlas) {
      if (!region.names().isEmpty() && seen.add(region.country() + region.names().get(0))) {
        rows.add(row(region.names().get(0), region, new Middle(0, 0, 0), region.country()));
      }
    }
    return rows;
  }

  private static String key(String country, String name) {
    return country + Likeness.plain(name);
  }

  private static boolean isTown(String name, List<DumpPlace> inside) {
    String key = WordRow.of(name).key();
    return inside.stream().anyMatch(place -> WordRow.of(place.name()).key().equals(key));
  }

  private static String row(String name, @Nullable AtlasRegion region, Middle middle, String code) {
    List<String> all = new ArrayList<>(List.of(name));
    if (region != null) {
      all.addAll(region.names());
    }
    String[] parts = code.split("\\.", -1);
    return String.join(
        "\t",
        region == null ? "" : region.id(),
        SpelledName.shown(name, SpelledName.ascii(name)),
        SpelledName.list(all, false),
        String.format(Locale.ROOT, "%.3f", region == null ? middle.latitude() : region.latitude()),
        String.format(
            Locale.ROOT, "%.3f", region == null ? middle.longitude() : region.longitude()),
        "ADM2",
        parts.length > 1 ? parts[0] + "." + parts[1] : code,
        String.valueOf(middle.population()));
  }
}
