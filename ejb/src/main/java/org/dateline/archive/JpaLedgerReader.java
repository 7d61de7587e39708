package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.actor.Actor;
import org.dateline.ledger.ActorProfile;
import org.dateline.ledger.DocumentId;
import org.dateline.ledger.EventPage;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.LedgerReader;
import org.dateline.ledger.Submission;

/**
 * Questions to the database, straight into records. Safe for all threads. Throws {@link
 * org.dateline.ledger.LedgerAway} where the database cannot be reached.
 */
public final class JpaLedgerReader implements LedgerReader {

  private final ShortTransaction transaction;

  public JpaLedgerReader(ShortTransaction transaction) {
    this.transaction = transaction;
  }

  @Override
  public Optional<Submission> submission(String id) {
    // Index: the primary key of submission.
    return one(
        Submission.class,
        "select new org.dateline.ledger.Submission("
            + "s.id, s.state, s.document, s.reason, s.received, s.finished)"
            + " from SubmissionRow s where s.id = :id",
        List.of(id));
  }

  @Override
  public Optional<FiledDocument> document(String idOrUri) {
    // Index: the primary key of document.
    return one(
            DocumentLine.class,
            "select new org.dateline.archive.DocumentLine("
                + DocumentLine.FIELDS
                + ") from DocumentRow d where d.id = :id",
            DocumentId.meantBy(idOrUri))
        .map(DocumentLine::document);
  }

  @Override
  public Optional<String> reading(String idOrUri) {
    // Index: the primary key of document.
    return one(
        String.class,
        "select d.reading from DocumentRow d where d.id = :id",
        DocumentId.meantBy(idOrUri));
  }

  @Override
  public EventPage events(EventQuery query) {
    List<EventLine> lines = ask(entities -> EventQuestion.of(query).lines(entities));
    if (lines.size() <= query.limit()) {
      return new EventPage(lines.stream().map(EventLine::event).toList(), null);
    }
    List<EventLine> page = lines.subList(0, query.limit());
    return new EventPage(
        page.stream().map(EventLine::event).toList(), page.get(page.size() - 1).position());
  }

  @Override
  public Optional<LedgerEvent> event(String id) {
    // Index: the primary key of event.
    return one(
        LedgerEvent.class,
        "select new org.dateline.ledger.LedgerEvent("
            + "e.id, e.document, e.recorded, e.retracted, e.json)"
            + " from EventRow e where e.id = :id",
        List.of(id));
  }

  @Override
  public Optional<Actor> actor(String id) {
    return ask(entities -> new ActorQuestion(entities, id).found());
  }

  @Override
  public ActorProfile profile(String actor) {
    return ask(entities -> new ActorQuestion(entities, actor).profile());
  }

  /** The first of the ids that there is. */
  private <T> Optional<T> one(Class<T> type, String question, List<String> ids) {
    return ids.stream()
        .map(
            id ->
                ask(
                    entities ->
                        entities
                            .createQuery(question, type)
                            .setParameter("id", id)
                            .setMaxResults(1)
                            .getResultList()))
        .flatMap(List::stream)
        .findFirst();
  }

  private <T> T ask(Function<EntityManager, T> questions) {
    try {
      return transaction.read(questions);
    } catch (RuntimeException e) {
      throw Refusal.of(e);
    }
  }
}
