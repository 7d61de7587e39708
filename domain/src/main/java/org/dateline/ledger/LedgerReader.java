package org.dateline.ledger;

import java.util.List;
import java.util.Optional;
import org.dateline.actor.Actor;
import org.dateline.ledger.stories.StoryContent;
import org.dateline.ledger.stories.StoryQuery;

/** Questions to the ledger. Safe for all threads; nothing that it answers with is live. */
public interface LedgerReader {

  Optional<Submission> submission(String id);

  /** How far a batch has come. */
  Optional<BatchProgress> batch(String id);

  /** A document by its id or its sender's uri, in the revision that is shown now. */
  Optional<FiledDocument> document(String idOrUri);

  /** The reading of a document as JSON in the contract's form, by its id or its sender's uri. */
  Optional<String> reading(String idOrUri);

  /**
   * All revisions of a document that ever came, the newest first; empty if there is no such
   * document.
   */
  List<FiledRevision> revisions(String idOrUri);

  /** Documents; without their text. */
  DocumentQuery.Page documents(DocumentQuery query);

  /** Stories of which a document is shown. */
  StoryQuery.Page stories(StoryQuery query);

  /** A story with what its documents say; empty if there is none of which a document is shown. */
  Optional<StoryContent> story(String id);

  EventPage events(EventQuery query);

  /** How many events there are. */
  Counted counts(CountQuery query);

  /**
   * Who did how much to whom: the pairs with the most events first, each in its periods' order;
   * empty if they are more than can be summed up.
   */
  Optional<List<Dyad>> dyads(DyadQuery query);

  FindingPage findings(FindingQuery query);

  /** An event as it stands; one that was retracted, as it stood last. */
  Optional<LedgerEvent> event(String id);

  /** What the event was, the newest version first; empty if there is no such event. */
  List<EventVersion> history(String id);

  /**
   * Who is meant by an actor's id, as the newest document has it whose events carry it; empty if no
   * event does, whether it was retracted or not.
   */
  Optional<Actor> actor(String id);

  /** What an actor has done and had done to it; counts nothing if no event carries its id. */
  ActorProfile profile(String actor);
}
