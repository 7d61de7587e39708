package org.dateline.intake;

import org.dateline.ledger.Arrival;
import org.dateline.wire.Dispatch;

/**
 * A submission under way: a dispatch, or one entry of the feed in it.
 *
 * @param entry which of the entries that can be read, from 1; 0 for the whole dispatch
 */
record Item(String submission, Dispatch dispatch, int entry, Arrival arrival) {

  /** One of the entries of this feed. */
  Item entry(int number) {
    return new Item(submission + "-" + number, dispatch, number, arrival);
  }
}
