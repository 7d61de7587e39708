package org.dateline.place;

import java.util.List;
import org.dateline.lexicon.WordRow;

/**
 * How readily a name means a place where nothing else speaks: about the logarithm of those who live
 * there.
 */
final class Weight {

  /** Of a place that we typed, since the news speaks of it. */
  static final double TYPED = 7;

  private static final double COUNTRY = 9.5;

  /** As often the American state. */
  private static final String TWO_SIDED = "GEO";

  private static final double TWO_SIDED_WEIGHT = 6.5;
  private static final double LEAST_REGION = 5;

  /** A name is rather the city's than the region's around it, but for much larger regions. */
  private static final double REGION_DISCOUNT = 0.6;

  private static final double STRANGE = 2.5;
  private static final double ODD = 0.8;

  private Weight() {}

  static double ofCountry(String iso3) {
    return iso3.equals(TWO_SIDED) ? TWO_SIDED_WEIGHT : COUNTRY;
  }

  static double ofRegion(long population) {
    return Math.max(LEAST_REGION, log(population) - REGION_DISCOUNT);
  }

  static double of(String feature, long population) {
    return switch (feature) {
      case "PPLC" -> Math.max(5, log(population)) + 1.5;
      case "PPLA" -> Math.max(3, log(population)) + 0.7;
      case "ADM2" -> Math.max(4, log(population) - REGION_DISCOUNT);
      default -> Math.max(2, log(population));
    };
  }

  private static double log(long population) {
    return Math.log10((double) Math.max(population, 1L));
  }

  /** How much less a name means a place that has another main name, unlike this one. */
  static double strangeness(PlaceTable.Entry entry) {
    if (entry.isMain()) {
      return 0;
    }
    String main = WordRow.of(entry.cells().get(1)).key();
    String other = WordRow.of(entry.name()).key();
    boolean isPart = List.of(main.split(" ", -1)).contains(other) || other.contains(main);
    return isPart || letters(main).equals(letters(other)) ? ODD : STRANGE;
  }

  /** The consonants, which spellings share. */
  private static String letters(String name) {
    return name.replaceAll("\\bsaint\\b", "st")
        .replaceAll("^(a[dlnrstz]|ash|el) ", "")
        .replaceAll("[cq]", "k")
        .replace('z', 's')
        .replaceAll("[aeiouyhw ]|(.)(?=\\1)", "");
  }
}
