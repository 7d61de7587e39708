package org.dateline.wire;

/** What a refusal may quote of the refused: short, on one line, without control characters. */
public final class Excerpt {

  private static final int LONGEST = 80;

  private Excerpt() {}

  public static String of(String raw) {
    StringBuilder shown = new StringBuilder();
    int end = Math.min(raw.length(), LONGEST);
    for (int i = 0; i < end; i++) {
      char c = raw.charAt(i);
      shown.append(isPlain(c) ? c : '\uFFFD');
    }
    return raw.length() > LONGEST ? shown.append('…').toString() : shown.toString();
  }

  private static boolean isPlain(char c) {
    return !Character.isISOControl(c)
        && !Character.isSurrogate(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.LINE_SEPARATOR
        && Character.getType(c) != Character.PARAGRAPH_SEPARATOR;
  }
}
