package org.dateline.ledger.index;

/** What is found in documents besides events, and listed by itself. */
public enum FindingSort {
  /** Who said what. */
  ATTRIBUTION,
  AGREEMENT,
  /** What somebody is to somebody else. */
  RELATION
}
