package org.dateline.wire.batch;

import org.dateline.wire.Dispatch;
import org.dateline.wire.UnreadableDispatch;
import org.dateline.wire.WireDesk;
import org.jspecify.annotations.Nullable;

/**
 * One item of a batch: its dispatch, or why there will be no document of it.
 *
 * @param dispatch null where it cannot be read
 * @param fault names the line or the file, and what is wrong with it; null where it can be read
 */
public record BatchItem(@Nullable Dispatch dispatch, @Nullable String fault) {

  /** An item that can be read, and was. */
  static BatchItem of(Dispatch dispatch) {
    return new BatchItem(dispatch, null);
  }

  /**
   * An item that cannot be read.
   *
   * @param name of the line or the file
   */
  static BatchItem refused(String name, String detail) {
    return new BatchItem(null, name + ": " + detail);
  }

  /** Reads the dispatch, so that what is wrong with it is known while its sender listens. */
  static BatchItem read(String name, Dispatch dispatch, WireDesk desk) {
    try {
      desk.read(dispatch);
      return of(dispatch);
    } catch (UnreadableDispatch e) {
      return refused(name, String.valueOf(e.getMessage()));
    }
  }
}
