package org.dateline.api.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.dateline.ledger.LedgerAway;
import org.jspecify.annotations.Nullable;

/** A list of numbers from 1 on, what it was asked for, and how it is sent. */
final class Numbers implements Pages.Source<Long, Long> {

  /** One array of all. */
  static final Sheet ARRAY =
      new Sheet() {
        @Override
        public String head() {
          return "[";
        }

        @Override
        public String between() {
          return ",";
        }

        @Override
        public void row(String json, StringBuilder file) {
          file.append(json);
        }

        @Override
        public String tail() {
          return "]";
        }
      };

  static final OutputStream HUNG_UP =
      new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          throw new IOException("hung up");
        }
      };

  final List<Integer> asked = new ArrayList<>();
  private final long count;
  private final long failing;

  /**
   * @param failing from this number on the ledger is away
   */
  Numbers(long count, long failing) {
    this.count = count;
    this.failing = failing;
  }

  static Numbers upTo(long count) {
    return new Numbers(count, Long.MAX_VALUE);
  }

  @Override
  public Pages.Page<Long, Long> page(@Nullable Long after, int limit) {
    long from = after == null ? 0 : after;
    if (from >= failing) {
      throw new LedgerAway(new IOException("away"));
    }
    asked.add(limit);
    long last = Math.min(count, from + limit);
    return new Pages.Page<>(
        LongStream.rangeClosed(from + 1, last).boxed().toList(), last < count ? last : null);
  }

  Pages<Long, Long> pages(long most) {
    return new Pages<>(this, null, most);
  }

  static Export<Long> export(Pages<Long, Long> pages, Sheet sheet, Line line) {
    return new Export<>(pages, String::valueOf, sheet, line);
  }

  static List<String> lines(Pages<Long, Long> pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export(pages, new NdjsonSheet(), () -> false).write(out);
    return lines(out);
  }

  static List<String> lines(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
