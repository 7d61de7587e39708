package org.dateline.ledger;

/** The ledger's id of an attribution, an agreement or a relation: of its place in its revision. */
public final class FindingId {

  private FindingId() {}

  /**
   * The id.
   *
   * @param revision the ordinal of the revision
   * @param number its place in the reading, from 0
   */
  public static String of(String document, int revision, int number) {
    return new Digest()
        .with(document)
        .with(Integer.toString(revision))
        .with(Integer.toString(number))
        .id("f");
  }
}
