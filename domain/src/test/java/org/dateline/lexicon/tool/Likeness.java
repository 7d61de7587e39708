package org.dateline.lexicon.tool;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.lexicon.WordRow;

/** Whether two names are spellings of one. */
final class Likeness {

  private static final Pattern KIND =
      Pattern.compile(
          "\\b(province|provincia|governorate|oblast|region|state|county|district|prefecture|department|municipality"
              + "|opstina|urban|respublika|republic|autonomous|krai|kray|oblys|wilayah|muhafazat|of|de|the|city|al|el|as|ash|an)\\b");

  private Likeness() {}

  /** A name without the words that say what sort of region it is. */
  static String plain(String name) {
    String key = WordRow.of(name).key().toLowerCase(Locale.ROOT);
    String plain = KIND.matcher(key).replaceAll("").replace(" ", "");
    return plain.isEmpty() ? key : plain;
  }

  static boolean areAlike(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    return a.equals(b) || distance(a, b) <= Math.max(a.length(), b.length()) * 0.4;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
