package org.dateline.lexicon.tool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lines of {@code regions.tsv}: GeoNames' first-level regions, with what an atlas adds. */
final class RegionRows {

  private final Map<String, String> names;
  private final Map<String, List<DumpPlace>> places = new TreeMap<>();
  private final Map<String, AtlasRegion> matched = new TreeMap<>();
  private final Set<AtlasRegion> used = new HashSet<>();

  RegionRows(Map<String, String> names, List<DumpPlace> places, List<AtlasRegion> atlas) {
    this.names = Map.copyOf(names);
    places.forEach(
        place -> this.places.computeIfAbsent(place.region(), k -> new ArrayList<>()).add(place));
    for (AtlasRegion region : atlas) {
      String name = this.names.get(region.code());
      if (name != null && region.resembles(List.of(name)) && used.add(region)) {
        matched.putIfAbsent(region.code(), region);
      }
    }
  }

  boolean has(String code) {
    return names.containsKey(code);
  }

  /** Whether the atlas' region is one of these. */
  boolean isUsed(AtlasRegion region) {
    return used.contains(region);
  }

  List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (String code : new TreeMap<>(names).keySet()) {
      List<DumpPlace> inside = places.getOrDefault(code, List.of());
      AtlasRegion region = matched.get(code);
      if (region != null || !inside.isEmpty()) {
        rows.add(row(code, region, inside));
      }
    }
    return rows;
  }

  private String row(String code, @Nullable AtlasRegion region, List<DumpPlace> inside) {
    String name = String.valueOf(names.get(code));
    Middle middle = Middle.of(inside);
    double latitude = region == null ? middle.latitude() : region.latitude();
    double longitude = region == null ? middle.longitude() : region.longitude();
    return String.join(
        "\t",
        code,
        SpelledName.shown(name, SpelledName.ascii(name)),
        SpelledName.list(spellings(name, region, inside), DumpPlace.isArab(code.substring(0, 2))),
        String.format(Locale.ROOT, "%.2f", latitude),
        String.format(Locale.ROOT, "%.2f", longitude),
        region == null ? "" : region.id(),
        String.valueOf(middle.population()));
  }

  /** Its names; where its seat is called alike, the seat's other names as well. */
  private static List<String> spellings(
      String name, @Nullable AtlasRegion region, List<DumpPlace> inside) {
    List<String> all = new ArrayList<>(List.of(name));
    if (region != null) {
      all.addAll(region.names());
      all.addAll(region.alternates());
    }
    for (DumpPlace seat : inside) {
      boolean isSeat = seat.feature().equals("PPLA") || seat.feature().equals("PPLC");
      if (isSeat && Likeness.areAlike(seat.name(), name)) {
        all.addAll(seat.names().stream().filter(other -> Likeness.areAlike(other, name)).toList());
      }
    }
    return all;
  }
}
