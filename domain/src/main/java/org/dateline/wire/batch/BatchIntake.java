package org.dateline.wire.batch;

/** The way onto the queue for many dispatches at once. Safe for all threads. */
public interface BatchIntake {

  /** Begins a batch; nothing is kept of one that nothing comes of. */
  OpenBatch open();

  /** A batch that is coming in. For one thread. */
  interface OpenBatch {

    /** Safe in a path. */
    String id();

    /**
     * Takes one more item. Those that can be read are put on the queue, some at a time; those that
     * cannot are kept as rejected submissions.
     *
     * @throws BatchBroken if the queue is full, or the broker or the ledger is away
     */
    void take(BatchItem item);

    /** How many items are safe from any crash by now. */
    int taken();

    /**
     * Says that there are no more; when this returns, no crash can lose one.
     *
     * @throws BatchBroken likewise
     */
    void complete();
  }
}
