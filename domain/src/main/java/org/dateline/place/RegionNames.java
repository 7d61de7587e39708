package org.dateline.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of a region with and without the word for what it is: "Kunar Province", "Kunar". */
final class RegionNames {

  private static final Set<String> KIND =
      Set.of(
          "province",
          "governorate",
          "oblast",
          "region",
          "state",
          "county",
          "district",
          "prefecture",
          "department",
          "municipality");

  private RegionNames() {}

  static Set<String> of(List<String> names) {
    Set<String> all = new LinkedHashSet<>(names);
    for (String name : names) {
      int blank = name.lastIndexOf(' ');
      if (blank > 0 && KIND.contains(name.substring(blank + 1).toLowerCase(Locale.ROOT))) {
        all.add(name.substring(0, blank));
      }
      if (name.startsWith("State of ") || name.startsWith("Province of ")) {
        all.add(name.substring(name.indexOf(" of ") + 4));
      }
    }
    return all;
  }
}
