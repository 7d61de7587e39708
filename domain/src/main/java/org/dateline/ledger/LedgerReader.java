package org.dateline.ledger;

import java.util.Optional;

/** Questions to the ledger. Safe for all threads; nothing that it answers with is live. */
public interface LedgerReader {

  Optional<Submission> submission(String id);

  /** A document by its id or its sender's uri. */
  Optional<FiledDocument> document(String idOrUri);

  /** The reading of a document as JSON in the contract's form, by its id or its sender's uri. */
  Optional<String> reading(String idOrUri);

  EventPage events(EventQuery query);

  Optional<LedgerEvent> event(String id);
}
