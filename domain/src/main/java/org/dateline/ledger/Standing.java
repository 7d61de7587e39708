package org.dateline.ledger;

/** How a document stands to what the ledger has, before it is read. */
public enum Standing {
  /** To be read. */
  NEW,
  /** This very content is here: nothing is to be done. */
  DUPLICATE,
  /** To be entered, but nobody will ever ask what it says: a kill, a killed or an older one. */
  UNREAD
}
