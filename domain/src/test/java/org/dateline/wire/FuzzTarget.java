package org.dateline.wire;

import java.util.function.Function;

/** Where a fuzzer hands in its bytes: the way in that the property "fuzz.target" names. */
public final class FuzzTarget {

  private static final Function<byte[], Findings> WAY =
      WaysIn.of(System.getProperty("fuzz.target", "text/plain"));

  private FuzzTarget() {}

  /** Called by the fuzzer, as often as it can. */
  public static void fuzzerTestOneInput(byte[] body) {
    Promises.keptBy(WAY, body);
  }
}
