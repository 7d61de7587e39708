package org.dateline.intake;

import static java.util.Objects.requireNonNull;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import org.dateline.archive.Copy;
import org.dateline.archive.Databases;
import org.dateline.archive.JpaLedger;
import org.dateline.archive.JpaLedgerReader;
import org.dateline.archive.StandaloneTransaction;
import org.dateline.archive.WordCatalogue;
import org.dateline.archive.words.WordIndex;
import org.dateline.desk.CopyDesk;
import org.dateline.document.Document;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.Submission;
import org.dateline.reading.Reading;
import org.dateline.wire.WireDesk;

/** A newsroom without a container: broker, database, and a reader who does as the test says. */
final class Rig implements AutoCloseable {

  /** A submission's id, but for its last digit. */
  static final String OURS = "01890000-0000-7000-8000-00000000000";

  static final int MOST_BYTES = 100_000;

  final TestBroker broker;
  final ConnectionFactory connections;
  final FailingTransaction database;
  final JpaLedger ledger;
  private final WordIndex words;
  final JpaLedgerReader known;
  final AtomicInteger readings = new AtomicInteger();
  final Reception reception;
  private final StandaloneTransaction transaction;
  private final JMSContext sending;
  private final JMSContext taking;
  private final JMSConsumer documents;
  private Function<Document, Reading> reader = Rig::quietReading;

  Rig(Path folder) throws Exception {
    this(Databases.h2(folder));
  }

  Rig(DataSource source) throws Exception {
    this(source, new TestBroker(-1));
  }

  /** Takes the broker over. */
  Rig(DataSource source, TestBroker broker) {
    this.broker = broker;
    connections = broker.connections();
    sending = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE);
    taking = broker.connectionsWithoutStock().createContext(JMSContext.SESSION_TRANSACTED);
    documents = taking.createConsumer(taking.createQueue("dateline.documents"));
    transaction = new StandaloneTransaction(source);
    database = new FailingTransaction(transaction);
    Clock clock = Clock.systemUTC();
    words = WordCatalogue.open(source, index(), clock);
    ledger = new JpaLedger(database, words, clock);
    known = new JpaLedgerReader(database, words, clock);
    CopyDesk desk = new CopyDesk(new WireDesk(MOST_BYTES), this::read, ledger, clock);
    reception = new Reception(desk, ledger, known, connections, MOST_BYTES, clock);
  }

  private static Path index() {
    try {
      return Files.createTempDirectory(Path.of("target"), "index");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What whoever reads does from now on. */
  void reader(Function<Document, Reading> does) {
    reader = does;
  }

  static Reading quietReading(Document document) {
    return requireNonNull(Copy.of(document.uri(), document.text().chars()).by("any").reading());
  }

  private Reading read(Document document) {
    readings.incrementAndGet();
    return reader.apply(document);
  }

  JMSContext context() {
    return sending;
  }

  TextMessage story(String text, String uri) throws JMSException {
    TextMessage message = sending.createTextMessage(text);
    message.setStringProperty("uri", uri);
    return message;
  }

  /** A story that has been given its submission's id, one digit. */
  TextMessage ours(String text, int submission) throws JMSException {
    TextMessage message = story(text, "urn:test:1");
    message.setStringProperty("dateline_submission", OURS + submission);
    return message;
  }

  void send(Message message) {
    sending.createProducer().send(sending.createQueue("dateline.documents"), message);
  }

  /** Takes the next message as the container does; says whether it was acknowledged. */
  boolean take() {
    Message message = documents.receive(5000);
    if (message == null) {
      throw new AssertionError("no message came");
    }
    try {
      reception.take(message);
      taking.commit();
      return true;
    } catch (Undelivered e) {
      taking.rollback();
      return false;
    }
  }

  /** Sends the only dead letter again. */
  Submission replay() {
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      BrokerLetters letters =
          new BrokerLetters(connections, ledger, known, MOST_BYTES, threads, Clock.systemUTC());
      return letters.replay(letters.page(1, null).items().get(0).id()).orElseThrow();
    } finally {
      threads.shutdown();
    }
  }

  Message next(String queue) {
    try (JMSConsumer consumer = sending.createConsumer(sending.createQueue(queue))) {
      Message message = consumer.receive(5000);
      if (message == null) {
        throw new AssertionError("nothing came to " + queue);
      }
      return message;
    }
  }

  int events() {
    return known.events(EventQuery.ALL).items().size();
  }

  @Override
  public void close() {
    taking.close();
    sending.close();
    transaction.close();
    words.close();
    broker.close();
  }
}
