package org.dateline.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.document.Document;
import org.dateline.wire.batch.BatchDesk;
import org.dateline.wire.batch.BatchItem;

/**
 * What came of bytes from outside: documents, and the words of what was refused. Two readings of
 * the same bytes are equal.
 *
 * @param bytes how much the documents were read from
 */
record Findings(long bytes, List<Document> documents, List<String> refusals) {

  /** A batch has the smaller limit, so that a fuzzer comes upon it. */
  static final int MOST_IN_BATCH = 16 * 1024;

  private static final WireDesk DESK = new WireDesk(WireDesk.MOST_BYTES);
  private static final WireDesk ITEM_DESK = new WireDesk(MOST_IN_BATCH);
  private static final BatchDesk BATCH_DESK = new BatchDesk(MOST_IN_BATCH);

  Findings {
    documents = List.copyOf(documents);
    refusals = List.copyOf(refusals);
  }

  /** Of one dispatch. */
  static Findings of(Dispatch dispatch) {
    dispatch.chars();
    try {
      Contents contents = DESK.read(dispatch);
      List<String> faults = contents.faults().stream().map(Findings::told).toList();
      return new Findings(dispatch.body().length, contents.documents(), faults);
    } catch (UnreadableDispatch e) {
      return new Findings(dispatch.body().length, List.of(), List.of(told(e)));
    }
  }

  /** Of a batch. What the desk hands over was read, so it must be readable. */
  static Findings ofBatch(String contentType, byte[] body) {
    List<BatchItem> items = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    List<String> refusals = new ArrayList<>();
    try {
      BATCH_DESK.read(contentType, new ByteArrayInputStream(body), items::add);
    } catch (UnreadableDispatch e) {
      refusals.add(told(e));
    } catch (IOException e) {
      throw new UncheckedIOException("from memory", e);
    }
    long bytes = 0;
    for (BatchItem item : items) {
      Dispatch dispatch = item.dispatch();
      if (dispatch == null) {
        refusals.add(String.valueOf(item.fault()));
      } else {
        bytes += dispatch.body().length;
        documents.addAll(ITEM_DESK.read(dispatch).documents());
      }
    }
    return new Findings(bytes, documents, refusals);
  }

  static Findings ofCopy(String contentType, byte[] body) {
    return of(new Dispatch(body, contentType, Map.of()));
  }

  private static String told(UnreadableDispatch refusal) {
    return refusal.kind() + " " + refusal.field() + " " + refusal.getMessage();
  }
}
