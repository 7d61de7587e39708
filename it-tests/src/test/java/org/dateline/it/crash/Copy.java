package org.dateline.it.crash;

/**
 * One item of invented copy, as a producer sends it, however often.
 *
 * @param number its place among all that are sent
 * @param uri the item's; the same for its revisions
 * @param revision 0 where the sender gives none
 * @param text in which {@link #mark} stands, and in no other item's or revision's
 */
record Copy(int number, Kind kind, String uri, int revision, String text) {

  /** What the newsroom will make of it. */
  enum Kind {
    STORY,
    REVISION,
    /** The bytes, uri and revision of an earlier one. */
    RESEND,
    /** Of a content type that nobody reads, which is its mark. */
    UNREADABLE,
    /** What a rule of Byteman makes the reading of fail. */
    POISON
  }

  static final String POISON = "harbour poison";

  /** Another sending of the same bytes. */
  Copy again(int asNumber) {
    return new Copy(asNumber, Kind.RESEND, uri, revision, text);
  }

  boolean isReadable() {
    return kind != Kind.UNREADABLE && kind != Kind.POISON;
  }

  String contentType() {
    return kind == Kind.UNREADABLE ? "application/x-" + mark() : "text/plain";
  }

  /** Words that tell this revision of this item from all others. */
  String mark() {
    return mark(uri, revision);
  }

  static String mark(String uri, int revision) {
    return "case-" + uri.substring(uri.lastIndexOf(':') + 1) + "-" + revision + "-";
  }
}
