package org.dateline.archive;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.actor.Actor;
import org.dateline.archive.words.WordIndex;
import org.dateline.ledger.ActorProfile;
import org.dateline.ledger.BatchProgress;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.Counted;
import org.dateline.ledger.DocumentId;
import org.dateline.ledger.DocumentQuery;
import org.dateline.ledger.Dyad;
import org.dateline.ledger.DyadQuery;
import org.dateline.ledger.EventPage;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.EventVersion;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.FiledRevision;
import org.dateline.ledger.FindingPage;
import org.dateline.ledger.FindingQuery;
import org.dateline.ledger.LedgerEvent;
import org.dateline.ledger.LedgerReader;
import org.dateline.ledger.Submission;
import org.dateline.ledger.stories.StoryContent;
import org.dateline.ledger.stories.StoryQuery;
import org.jspecify.annotations.Nullable;

/**
 * Questions to the database, straight into records. Safe for all threads. Throws {@link
 * org.dateline.ledger.LedgerAway} where the database cannot be reached.
 */
public final class JpaLedgerReader implements LedgerReader {

  private final Transactions transactions;
  private final WordIndex words;
  private final Clock clock;

  /**
   * @param clock tells what is shown now
   */
  public JpaLedgerReader(ShortTransaction transaction, WordIndex words, Clock clock) {
    this.words = words;
    this.transactions = new Transactions(transaction);
    this.clock = clock;
  }

  @Override
  public Optional<Submission> submission(String id) {
    // Index: the primary key of submission.
    return transactions.read(
        entities ->
            entities
                .createQuery(
                    "select new org.dateline.ledger.Submission("
                        + "s.id, s.state, s.document, s.reason, s.received, s.finished, s.batch)"
                        + " from SubmissionRow s where s.id = :id",
                    Submission.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst());
  }

  @Override
  public Optional<BatchProgress> batch(String id) {
    return transactions.read(
        entities -> new BatchQuestion(entities, id, clock.instant()).progress());
  }

  @Override
  public Optional<FiledDocument> document(String idOrUri) {
    return meant(idOrUri, DocumentQuestion::document);
  }

  @Override
  public Optional<String> reading(String idOrUri) {
    return meant(idOrUri, DocumentQuestion::reading);
  }

  @Override
  public List<FiledRevision> revisions(String idOrUri) {
    return meant(
            idOrUri,
            question -> Optional.of(question.revisions()).filter(found -> !found.isEmpty()))
        .orElse(List.of());
  }

  @Override
  public DocumentQuery.Page documents(DocumentQuery query) {
    return transactions.read(
        entities -> new DocumentsQuestion(entities, words, query, clock.instant()).page());
  }

  @Override
  public StoryQuery.Page stories(StoryQuery query) {
    return transactions.read(
        entities -> new StoriesQuestion(entities, words, clock.instant()).page(query));
  }

  @Override
  public Optional<StoryContent> story(String id) {
    return transactions.read(
        entities -> new StoriesQuestion(entities, words, clock.instant()).content(id));
  }

  @Override
  public Counted counts(CountQuery query) {
    return transactions.read(
        entities -> new CountQuestion(entities, words, query, at(query.asOf())).answer());
  }

  @Override
  public Optional<List<Dyad>> dyads(DyadQuery query) {
    return transactions.read(
        entities -> new DyadQuestion(entities, words, query, at(query.asOf())).answer());
  }

  @Override
  public FindingPage findings(FindingQuery query) {
    return transactions.read(
        entities -> new FindingQuestion(entities, words, query, at(query.asOf())).page());
  }

  /** Nobody knows yet what will be known. */
  private Instant at(@Nullable Instant asOf) {
    Instant now = clock.instant();
    return asOf == null || asOf.isAfter(now) ? now : asOf;
  }

  @Override
  public EventPage events(EventQuery query) {
    return transactions.read(
        entities -> new EventQuestion(entities, words, query, at(query.asOf())).page());
  }

  @Override
  public Optional<LedgerEvent> event(String id) {
    return transactions.read(
        entities -> new HistoryQuestion(entities, id, clock.instant()).event());
  }

  @Override
  public List<EventVersion> history(String id) {
    return transactions.read(
        entities -> new HistoryQuestion(entities, id, clock.instant()).history());
  }

  @Override
  public Optional<Actor> actor(String id) {
    return transactions.read(
        entities -> new ActorQuestion(entities, words, id, clock.instant()).found());
  }

  @Override
  public ActorProfile profile(String actor) {
    return transactions.read(
        entities -> new ActorQuestion(entities, words, actor, clock.instant()).profile());
  }

  /** The first of the documents that may be meant and that there is. */
  private <T> Optional<T> meant(String idOrUri, Function<DocumentQuestion, Optional<T>> question) {
    Instant now = clock.instant();
    return DocumentId.meantBy(idOrUri).stream()
        .map(
            id ->
                transactions.read(
                    entities -> question.apply(new DocumentQuestion(entities, id, now))))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
