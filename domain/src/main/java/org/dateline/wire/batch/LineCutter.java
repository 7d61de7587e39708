package org.dateline.wire.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines, never more of one in memory than is allowed. For one thread. */
final class LineCutter {

  private static final int BUFFER = 64 * 1024;

  private final InputStream in;
  private final int mostBytes;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private long offset;
  private long number;

  LineCutter(InputStream in, int mostBytes) {
    this.in = in;
    this.mostBytes = mostBytes;
  }

  /**
   * A line that is not blank.
   *
   * @param number from 1, blank ones counted
   * @param offset of its first byte in the stream
   * @param isObject whether it begins as a JSON object does
   * @param bytes without its end, or null where it is too long
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Line(long number, long offset, boolean isObject, byte @Nullable [] bytes) {}

  /** The next line that is not blank, or null where there is none. */
  @Nullable Line next() throws IOException {
    while (fill()) {
      long from = offset;
      byte[] bytes = line();
      number++;
      int first = first(bytes);
      if (first >= 0) {
        return new Line(number, from, first == '{', bytes.length > mostBytes ? null : bytes);
      }
    }
    return null;
  }

  /** One line; of one that is too long, one byte too many. */
  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (fill()) {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      line.write(buffer, at, Math.min(stop - at, mostBytes + 1 - line.size()));
      boolean isWhole = stop < end;
      offset += stop - at + (isWhole ? 1 : 0);
      at = isWhole ? stop + 1 : stop;
      if (isWhole) {
        break;
      }
    }
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer, 0, BUFFER));
    }
    return at < end;
  }

  /** The first byte that is neither blank nor of a byte order mark, or -1 where there is none. */
  private static int first(byte[] line) {
    for (byte each : line) {
      int c = each & 0xFF;
      if (c != ' ' && c != '\t' && c != '\r' && c != 0xEF && c != 0xBB && c != 0xBF) {
        return c;
      }
    }
    return -1;
  }
}
