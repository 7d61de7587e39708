package org.dateline.wire.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.dateline.wire.UnreadableDispatch;
import org.dateline.wire.UnreadableDispatch.Cause;

/**
 * What comes out of an archive, file after file, as long as it stands in proportion to what went
 * in. For one thread.
 */
final class Inflation extends FilterInputStream {

  private static final long MOST = 1L << 30;
  private static final int MOST_TO_ONE = 100;

  /** So much comes out of any archive unasked: a page of blanks is no attack. */
  private static final long UNASKED = 1L << 20;

  private final Packed packed;
  private final byte[] waste = new byte[64 * 1024];
  private long total;
  private long ofFile;
  private long packedBefore;

  Inflation(ZipInputStream zip, Packed packed) {
    super(zip);
    this.packed = packed;
  }

  /** The next file begins. */
  void begin() {
    ofFile = 0;
    packedBefore = packed.count();
  }

  /** Reads what nobody wants of the file. */
  void drain() throws IOException {
    while (read(waste, 0, waste.length) >= 0) {
      // Until the next file.
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      int read = in.read(bytes, from, length);
      grow(Math.max(0, read));
      return read;
    } catch (IOException e) {
      throw Archive.damaged(packed, e);
    }
  }

  private void grow(int bytes) {
    total += bytes;
    ofFile += bytes;
    if (total > MOST) {
      throw tooLarge("has more than " + MOST + " bytes when it is unpacked; that is the limit");
    }
    if (isOutOfProportion(total, packed.count())
        || isOutOfProportion(ofFile, packed.count() - packedBefore)) {
      throw tooLarge("becomes more than " + MOST_TO_ONE + " times as large when it is unpacked");
    }
  }

  private static boolean isOutOfProportion(long inflated, long from) {
    return inflated > UNASKED && inflated > MOST_TO_ONE * from;
  }

  private static UnreadableDispatch tooLarge(String how) {
    return new UnreadableDispatch(Cause.TOO_LARGE, null, "The archive " + how + ".");
  }
}
