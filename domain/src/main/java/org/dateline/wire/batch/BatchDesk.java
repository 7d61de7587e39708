package org.dateline.wire.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.dateline.wire.Excerpt;
import org.dateline.wire.UnreadableDispatch;
import org.dateline.wire.UnreadableDispatch.Cause;
import org.dateline.wire.WireDesk;
import org.jspecify.annotations.Nullable;

/** Where batches become single items. Immutable and safe for all threads. */
public final class BatchDesk {

  private static final String LINES = "application/x-ndjson";
  private static final String ARCHIVE = "application/zip";

  private final Map<String, BatchFormat> formats;

  /**
   * @param mostBytes how large a single item may be
   */
  public BatchDesk(int mostBytes) {
    WireDesk desk = new WireDesk(mostBytes);
    Lines lines = new Lines(desk, mostBytes);
    formats = Map.of(LINES, lines, ARCHIVE, new Archive(desk, mostBytes, lines));
  }

  /** The content types that are read, in alphabetical order. */
  public static List<String> contentTypes() {
    return List.copyOf(new TreeSet<>(List.of(LINES, ARCHIVE)));
  }

  /**
   * Hands over the items of a body as they come; at most one of them is in memory here.
   *
   * @param contentType as sent, or null
   * @throws UnknownBatchType if it is none that is read
   * @throws UnreadableDispatch if the body is not what its content type says, too large when
   *     unpacked, or empty; items before that have been handed over
   */
  public void read(@Nullable String contentType, InputStream body, Consumer<BatchItem> items)
      throws IOException {
    BatchFormat format = format(contentType);
    AtomicLong count = new AtomicLong();
    format.read(
        body,
        item -> {
          count.incrementAndGet();
          items.accept(item);
        });
    if (count.get() == 0) {
      throw new UnreadableDispatch(Cause.INVALID, null, "The body holds no document.");
    }
  }

  private BatchFormat format(@Nullable String contentType) {
    String given = contentType == null ? "" : contentType;
    String type = given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    BatchFormat format = formats.get(type);
    if (format == null) {
      throw new UnknownBatchType(
          "The contentType \""
              + Excerpt.of(given)
              + "\" is not read as a batch; these are: "
              + String.join(", ", contentTypes())
              + ".");
    }
    return format;
  }
}
