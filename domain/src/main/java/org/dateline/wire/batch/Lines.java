package org.dateline.wire.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.wire.Dispatch;
import org.dateline.wire.UnreadableDispatch;
import org.dateline.wire.UnreadableDispatch.Cause;
import org.dateline.wire.WireDesk;

/**
 * NDJSON: one document form a line, blank lines between them as one likes.
 *
 * @param mostBytes how long a line may be
 */
record Lines(WireDesk desk, int mostBytes) implements BatchFormat {

  /** As many lines that are no JSON are taken for a body that is something else. */
  private static final int MOST_STRANGE = 100;

  private static final String FORM = "application/json";

  @Override
  public void read(InputStream body, Consumer<BatchItem> items) throws IOException {
    read("", body, items);
  }

  /**
   * Reads the lines of a file.
   *
   * @param file stands before the number of the line where a line is named
   */
  void read(String file, InputStream body, Consumer<BatchItem> items) throws IOException {
    LineCutter cutter = new LineCutter(body, mostBytes);
    List<BatchItem> strange = new ArrayList<>();
    long firstStrange = 0;
    boolean isNdjson = false;
    for (LineCutter.Line line = cutter.next(); line != null; line = cutter.next()) {
      Read read = read(file + "line " + line.number(), line);
      if (!isNdjson && read.isStrange()) {
        firstStrange = strange.isEmpty() ? line.offset() : firstStrange;
        strange.add(read.item());
        if (strange.size() == MOST_STRANGE) {
          throw strange(firstStrange);
        }
      } else {
        isNdjson = true;
        strange.forEach(items);
        strange.clear();
        items.accept(read.item());
      }
    }
    if (!strange.isEmpty()) {
      throw strange(firstStrange);
    }
  }

  /**
   * A line that was read.
   *
   * @param isStrange whether it is no JSON at all
   */
  private record Read(BatchItem item, boolean isStrange) {}

  private Read read(String name, LineCutter.Line line) {
    byte[] bytes = line.bytes();
    if (bytes == null) {
      String detail = "It has more than " + mostBytes + " bytes; that is the limit.";
      return new Read(BatchItem.refused(name, detail), !line.isObject());
    }
    Dispatch dispatch = new Dispatch(bytes, FORM, Map.of());
    try {
      desk.read(dispatch);
      return new Read(BatchItem.of(dispatch), false);
    } catch (UnreadableDispatch e) {
      return new Read(
          BatchItem.refused(name, String.valueOf(e.getMessage())), e.kind() == Cause.MALFORMED);
    }
  }

  private static UnreadableDispatch strange(long offset) {
    return new UnreadableDispatch(
        Cause.MALFORMED,
        null,
        "The body is not NDJSON: at offset "
            + offset
            + " begins a line that is no JSON, nor is any"
            + " line behind it.");
  }
}
