package org.dateline.time;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Zones of the clock as news abbreviates them. */
final class Zones {

  /** Those that mean one offset; "IST" is said in Dublin, Jerusalem and Delhi. */
  private static final Map<String, String> OFFSETS =
      Map.ofEntries(
          Map.entry("gmt", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("z", "Z"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("wat", "+01:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("cat", "+02:00"),
          Map.entry("sast", "+02:00"),
          Map.entry("eet", "+02:00"),
          Map.entry("eest", "+03:00"),
          Map.entry("eat", "+03:00"),
          Map.entry("msk", "+03:00"),
          Map.entry("trt", "+03:00"),
          Map.entry("pkt", "+05:00"),
          Map.entry("wib", "+07:00"),
          Map.entry("hkt", "+08:00"),
          Map.entry("sgt", "+08:00"),
          Map.entry("jst", "+09:00"),
          Map.entry("kst", "+09:00"),
          Map.entry("aest", "+10:00"),
          Map.entry("aedt", "+11:00"));

  /** Words behind a time of day that say whose clock it is by. */
  static final Set<String> OTHERS = Set.of("cst", "et", "pt", "bst", "ist", "hours", "hrs");

  private static final Pattern WORD = Pattern.compile("[a-z]{1,9}");

  private Zones() {}

  static boolean isOne(String word) {
    return OFFSETS.containsKey(word) || OTHERS.contains(word);
  }

  /** The offset that the words name, or null. */
  static @Nullable String of(String words) {
    Matcher each = WORD.matcher(words.toLowerCase(Locale.ROOT));
    while (each.find()) {
      if (OFFSETS.containsKey(each.group())) {
        return OFFSETS.get(each.group());
      }
    }
    return null;
  }
}
