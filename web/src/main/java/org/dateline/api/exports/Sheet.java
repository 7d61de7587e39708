package org.dateline.api.exports;

/**
 * A form of files. What it makes of a row depends on no other row, so that pages can be made at the
 * same time. Safe for all threads.
 */
public interface Sheet {

  /** What stands before the first row. */
  String head();

  /** What stands between two rows. */
  String between();

  /**
   * Adds a row.
   *
   * @param json an object
   * @throws IllegalStateException if it is none, where it is looked into
   */
  void row(String json, StringBuilder file);

  /** What stands after the last row: without it the file is not whole. */
  String tail();
}
