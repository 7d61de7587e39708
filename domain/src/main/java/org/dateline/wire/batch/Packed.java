package org.dateline.wire.batch;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** An archive as it comes, counted, and with its end kept in mind. For one thread. */
final class Packed extends FilterInputStream {

  private static final int SIGNATURE = 4;

  /** The longest that the last record of an archive can be, with its comment. */
  private static final int LONGEST_END = 22 + 65_535;

  private static final byte[] END = {'P', 'K', 5, 6};

  private final byte[] last = new byte[LONGEST_END];
  private long count;
  private boolean isBroken;

  Packed(InputStream in) {
    super(new BufferedInputStream(in));
  }

  /** How many bytes have been read. */
  long count() {
    return count;
  }

  /** Whether it broke off on its way, whatever is in it. */
  boolean isBroken() {
    return isBroken;
  }

  /** Whether the first bytes are these; to be asked before anything is read. */
  boolean begins(byte[] signature) throws IOException {
    in.mark(SIGNATURE);
    byte[] found = in.readNBytes(SIGNATURE);
    in.reset();
    return Arrays.equals(found, signature);
  }

  static boolean isAt(byte[] bytes, byte[] signature) {
    return bytes.length >= signature.length
        && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
  }

  /** Reads to the end, and looks for the record that only an archive that came whole has there. */
  boolean endsAsAnArchive() throws IOException {
    transferTo(OutputStream.nullOutputStream());
    int known = (int) Math.min(count, LONGEST_END);
    byte[] tail = new byte[known];
    for (int i = 0; i < known; i++) {
      tail[i] = last[(int) ((count - known + i) % LONGEST_END)];
    }
    for (int i = known - SIGNATURE; i >= 0; i--) {
      if (Arrays.equals(tail, i, i + SIGNATURE, END, 0, SIGNATURE)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    isBroken = true;
    int read = in.read(bytes, from, length);
    isBroken = false;
    for (int i = 0; i < read; i++) {
      last[(int) ((count + i) % LONGEST_END)] = bytes[from + i];
    }
    count += Math.max(0, read);
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    byte[] skipped = new byte[(int) Math.min(wanted, 8192)];
    return Math.max(0, read(skipped, 0, skipped.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
