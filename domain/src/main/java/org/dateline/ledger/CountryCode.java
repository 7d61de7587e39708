package org.dateline.ledger;

import java.util.HashSet;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

/** Which countries can be asked for, by ISO 3166-1 alpha-3. */
public final class CountryCode {

  /** States of the past, by which events of their days are coded, and Kosovo, which ISO has not. */
  private static final Set<String> OTHERS = Set.of("CSK", "DDR", "SUN", "XKX", "YMD", "YUG");

  private static final Set<String> ALL = all();

  private CountryCode() {}

  private static Set<String> all() {
    Set<String> all = new HashSet<>(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
    all.addAll(OTHERS);
    return Set.copyOf(all);
  }

  /**
   * The code itself.
   *
   * @throws IllegalArgumentException if it is none of a country
   */
  public static String parse(String raw) {
    if (!ALL.contains(raw)) {
      throw new IllegalArgumentException(raw);
    }
    return raw;
  }
}
