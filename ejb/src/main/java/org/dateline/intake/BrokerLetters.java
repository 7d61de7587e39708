package org.dateline.intake;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerReader;
import org.dateline.ledger.Submission;
import org.dateline.wire.DeadLetter;
import org.dateline.wire.DeadLetter.Queue;
import org.dateline.wire.DeadLetters;
import org.dateline.wire.Dispatch;
import org.dateline.wire.LettersAway;
import org.dateline.wire.UnreadableDispatch;
import org.jspecify.annotations.Nullable;

/** The dead letters on the broker's queues. Safe for all threads. */
final class BrokerLetters implements DeadLetters {

  private static final Duration MOST = Duration.ofSeconds(8);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int AT_ONCE = 4;

  private final ConnectionFactory connections;
  private final Expectation expectation;
  private final LedgerReader known;
  private final Together together;
  private final int mostBytes;
  private final Deadline deadline;
  private final Clock clock;

  BrokerLetters(
      ConnectionFactory connections,
      Ledger ledger,
      LedgerReader known,
      int mostBytes,
      Executor executor,
      Clock clock) {
    this.connections = connections;
    this.expectation = new Expectation(ledger, executor);
    this.known = known;
    this.together = new Together(connections);
    this.mostBytes = mostBytes;
    this.deadline = new Deadline(executor, MOST, AT_ONCE);
    this.clock = clock;
  }

  @Override
  public Page page(int limit, DeadLetter.@Nullable Position after) {
    List<DeadLetter> found = atTheBroker(rack -> rack.letters(limit + 1, after));
    boolean isLast = found.size() <= limit;
    return new Page(isLast ? found : found.subList(0, limit), isLast);
  }

  @Override
  public Optional<Letter> letter(String id) {
    return look(
        id, (message, queue) -> new Letter(LetterRack.letter(message, queue, id), body(message)));
  }

  private @Nullable String body(Message message) throws JMSException {
    Dispatch dispatch = Envelope.of(message, mostBytes, clock).dispatch();
    return dispatch == null ? null : dispatch.chars().orElse(null);
  }

  @Override
  public Optional<Submission> replay(String id) {
    Submission again = BrokerIntake.queued(SubmissionId.again(id), clock);
    boolean isTaken = taken(id, (session, letter) -> submit(session, letter, again.id()));
    return isTaken ? Optional.of(noted(again)) : known.submission(again.id());
  }

  private void submit(Session session, Message letter, String submission) throws JMSException {
    Envelope envelope = Envelope.of(letter, mostBytes, clock);
    if (envelope.dispatch() == null) {
      throw new UnreadableDispatch(
          UnreadableDispatch.Cause.INVALID, null, String.valueOf(envelope.fault()));
    }
    Item item = new Item(submission, envelope.dispatch(), envelope.entry(), envelope.arrival());
    try (MessageProducer documents = Postbox.documents(session)) {
      documents.send(Postbox.again(session, item));
    }
  }

  private Submission noted(Submission queued) {
    try {
      expectation.note(queued);
    } catch (InterruptedException e) {
      // It is queued, whoever knows.
      Thread.currentThread().interrupt();
    }
    return queued;
  }

  @Override
  public boolean discard(String id) {
    return taken(id, (session, letter) -> {});
  }

  private <T> Optional<T> look(String id, LetterRack.Look<T> look) {
    Optional<String> selector = LetterId.selector(id);
    return selector.isEmpty()
        ? Optional.empty()
        : atTheBroker(rack -> rack.look(selector.get(), look));
  }

  /** What comes in a letter's place. */
  private interface Replacement {
    void send(Session session, Message letter) throws JMSException;
  }

  /**
   * Takes the letter, wherever it lies, and sends what comes in its place: both or neither.
   *
   * @return false if there is none
   */
  private boolean taken(String id, Replacement replacement) {
    String selector = LetterId.selector(id).orElse("");
    Optional<Queue> there = look(id, (message, queue) -> queue);
    if (there.isEmpty()) {
      return false;
    }
    String queue = LetterRack.name(there.get());
    if (within(() -> together.done((c, s) -> replaced(c, s, queue, selector, replacement)))) {
      return true;
    }
    if (look(id, (message, where) -> where).isPresent()) {
      throw new LettersAway(new IllegalStateException(id + " is in somebody else's hands"));
    }
    return false;
  }

  private static boolean replaced(
      Connection connection,
      Session session,
      String queue,
      String selector,
      Replacement replacement)
      throws JMSException {
    try (MessageConsumer letters = session.createConsumer(session.createQueue(queue), selector)) {
      connection.start();
      Message letter = letters.receive(PATIENCE.toMillis());
      if (letter != null) {
        replacement.send(session, letter);
      }
      return letter != null;
    }
  }

  private <T> T atTheBroker(Question<T> question) {
    return within(
        () -> {
          try (JMSContext context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            return question.ask(new LetterRack(context));
          }
        });
  }

  /** Something that is asked of the queues. */
  private interface Question<T> {
    T ask(LetterRack rack) throws JMSException;
  }

  private <T> T within(Callable<T> call) {
    try {
      return deadline.within(call);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnreadableDispatch unreadable) {
        throw unreadable;
      }
      throw new LettersAway(e);
    } catch (TimeoutException e) {
      throw new LettersAway(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LettersAway(e);
    }
  }
}
