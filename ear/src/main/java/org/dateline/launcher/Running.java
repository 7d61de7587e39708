package org.dateline.launcher;

/** Something that was started and is to be stopped, in the reverse order of starting. */
interface Running extends AutoCloseable {
  /** Stops it; never throws. */
  @Override
  void close();
}
