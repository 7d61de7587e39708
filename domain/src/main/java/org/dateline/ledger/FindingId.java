package org.dateline.ledger;

/** The ledger's ids of attributions, agreements and relations. */
public final class FindingId {

  private FindingId() {}

  /**
   * Under which it is cited: of what it says, so that it keeps it where a correction mends
   * something else. Of two that say the same, the one that is left of them is the first.
   *
   * @param substance hash of what it says
   * @param again how often the revision has said the same before it
   */
  public static String cited(String document, String substance, int again) {
    return new Digest().with(document).with(substance).with(Integer.toString(again)).id("f");
  }

  /**
   * Of the row of one as a revision has it: of its place there. What an older Dateline kept is
   * cited under it, until its document is corrected.
   *
   * @param revision the ordinal of the revision
   * @param number its place in the reading, from 0
   */
  public static String row(String document, int revision, int number) {
    return new Digest()
        .with(document)
        .with(Integer.toString(revision))
        .with(Integer.toString(number))
        .id("f");
  }
}
