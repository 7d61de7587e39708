package org.dateline.text;

/**
 * The words of a document as they are stored: as received, but for NUL and lone surrogates, which
 * no database keeps alike and which are replaced by U+FFFD before any offset is computed.
 *
 * @param chars the text, well-formed UTF-16
 * @param isMended whether anything was replaced
 */
public record Text(String chars, boolean isMended) {

  private static final char REPLACEMENT = '\uFFFD';

  public Text {
    if (!mend(chars).equals(chars)) {
      throw new IllegalArgumentException("text with NUL or a lone surrogate");
    }
  }

  /** Takes text from outside, whatever it holds. */
  public static Text received(String raw) {
    String mended = mend(raw);
    return new Text(mended, !mended.equals(raw));
  }

  public int length() {
    return chars.length();
  }

  /** The quoted words. */
  public String at(Span span) {
    return chars.substring(span.start(), span.end());
  }

  public Words words(Span span) {
    return new Words(span, at(span));
  }

  private static String mend(String raw) {
    StringBuilder mended = null;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < raw.length()
          && Character.isLowSurrogate(raw.charAt(i + 1))) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        mended = mended == null ? new StringBuilder(raw) : mended;
        mended.setCharAt(i, REPLACEMENT);
      }
    }
    return mended == null ? raw : mended.toString();
  }
}
