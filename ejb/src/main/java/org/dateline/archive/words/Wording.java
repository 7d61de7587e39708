package org.dateline.archive.words;

/**
 * Something that is found by its words.
 *
 * @param item its id
 * @param version of an event its version, of a document the ordinal of its revision, else 1
 */
public record Wording(Kind kind, String item, int version, String text) {

  /** What it is. */
  public enum Kind {
    DOCUMENT,
    EVENT,
    FINDING
  }
}
