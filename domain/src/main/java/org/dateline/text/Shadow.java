package org.dateline.text;

import java.util.Arrays;

/**
 * A cleaned copy of a text, for engines that stumble over what wires carry, with the way back to
 * the original.
 */
public record Shadow(String chars, SourceMap map) {

  /** The original characters behind a run of the shadow. */
  public Span source(Span shadow) {
    return map.source(shadow);
  }

  /**
   * Writes a shadow from left to right; every character of the source is copied, replaced or
   * dropped, once. Not safe for several threads.
   */
  public static final class Writer {

    private final Text source;
    private final StringBuilder chars;
    private int[] shadowStarts = new int[16];
    private int[] sourceStarts = new int[16];
    private int[] sourceEnds = new int[16];
    private int runs;
    private int at;
    private boolean isCopying;

    public Writer(Text source) {
      this.source = source;
      this.chars = new StringBuilder(source.length() + 16);
    }

    /** How far the source is done. */
    public int at() {
      return at;
    }

    /** Takes the next character as it is. */
    public void copy() {
      put(source.chars().charAt(at));
    }

    /** Writes another character for the next one. */
    public void put(char instead) {
      if (!isCopying) {
        begin();
        isCopying = true;
      }
      chars.append(instead);
      at++;
      sourceEnds[runs - 1] = at;
    }

    /** Writes other characters, or none, for the next {@code length} units of the source. */
    public void replace(int length, String instead) {
      if (instead.length() == length) {
        instead.chars().forEach(unit -> put((char) unit));
        return;
      }
      isCopying = false;
      if (!instead.isEmpty()) {
        begin();
        chars.append(instead);
        sourceEnds[runs - 1] = at + length;
      }
      at += length;
    }

    /** The shadow, when all of the source is done. */
    public Shadow shadow() {
      begin();
      return new Shadow(
          chars.toString(),
          new SourceMap(
              Arrays.copyOf(shadowStarts, runs),
              Arrays.copyOf(sourceStarts, runs),
              Arrays.copyOf(sourceEnds, runs)));
    }

    private void begin() {
      if (runs == shadowStarts.length) {
        shadowStarts = Arrays.copyOf(shadowStarts, runs * 2);
        sourceStarts = Arrays.copyOf(sourceStarts, runs * 2);
        sourceEnds = Arrays.copyOf(sourceEnds, runs * 2);
      }
      shadowStarts[runs] = chars.length();
      sourceStarts[runs] = at;
      sourceEnds[runs++] = at;
    }
  }
}
