package org.dateline.newsroom;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import javax.sql.DataSource;
import org.dateline.actor.ActorDirectory;
import org.dateline.archive.ContainerTransaction;
import org.dateline.archive.JpaBulletins;
import org.dateline.archive.JpaLedger;
import org.dateline.archive.JpaLedgerReader;
import org.dateline.archive.WordCatalogue;
import org.dateline.archive.words.WordIndex;
import org.dateline.bulletin.Newscast;
import org.dateline.desk.CopyDesk;
import org.dateline.intake.Broker;
import org.dateline.intake.Expired;
import org.dateline.intake.Reception;
import org.dateline.ledger.Bulletins;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerReader;
import org.dateline.ledger.Vitals;
import org.dateline.reading.Reader;
import org.dateline.reading.TimedReader;
import org.dateline.wire.DeadLetters;
import org.dateline.wire.Intake;
import org.dateline.wire.WireDesk;
import org.dateline.wire.batch.BatchIntake;

/**
 * Everybody in the newsroom, put together once, at the start. Whoever asks for one before that is
 * done waits: a message of the queue or a question about health may come before it. If it fails,
 * the deployment fails.
 *
 * <p>This is the only singleton with a start of its own, and its start asks the container for
 * nothing that is made here. The server starts one singleton at a time, whoever asks for it, and
 * makes one bean at a time: with two that need each other's beans, a message that came in between
 * made both wait for ever.
 */
@Singleton
@Startup
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class Newsroom {

  private static final String NOBODYS = "rehearsal";

  /** Milliseconds: a kill is to be known within a second. */
  private static final long TELLING = 200;

  /** Milliseconds: the broker itself looks every half minute for what has expired. */
  private static final long LOOKING = 5_000;

  private static final String EXPIRED = "expired";

  @Inject private ContainerTransaction transaction;
  @Inject private Broker broker;

  @Resource(lookup = "java:app/jdbc/dateline")
  private DataSource database;

  @Resource private ManagedExecutorService executor;
  @Resource private TimerService clockwork;
  private WordIndex words;
  private Reader reader;
  private TimedReader timed;
  private Ledger ledger;
  private LedgerReader questions;
  private Intake intake;
  private BatchIntake batches;
  private DeadLetters letters;
  private Reception reception;
  private Vitals vitals;
  private Bulletins bulletins;
  private Newscast newscast;
  private Expired expired;

  /** For the container, which fills in the rest. */
  @SuppressWarnings("NullAway.Init")
  public Newsroom() {}

  @PostConstruct
  void open() {
    Opening opening = Opening.prepare(database, executor);
    Clock clock = Clock.systemUTC();
    int mostBytes = opening.settings().documentBytes();
    reader = opening.reader();
    words = WordCatalogue.open(database, opening.settings().index(), clock);
    ledger = new JpaLedger(transaction, words, clock);
    questions = new JpaLedgerReader(transaction, words, clock);
    intake = broker.intake(ledger, executor, clock);
    batches = broker.batches(ledger, executor, clock);
    letters = broker.letters(ledger, questions, mostBytes, executor, clock);
    vitals = new NewsroomVitals(database, broker::answers, executor);
    timed = new TimedReader(reader::read, opening.settings().reading(), executor);
    CopyDesk desk = new CopyDesk(new WireDesk(mostBytes), timed, ledger, clock);
    reception = broker.reception(desk, ledger, questions, mostBytes, clock);
    rehearse();
    bulletins = new JpaBulletins(transaction, words, clock);
    newscast = broker.newscast(bulletins);
    // A timer of the container's: the threads of its executors keep the context of whoever starts
    // them, and with that a persistence context that is closed when this method ends.
    clockwork.createIntervalTimer(TELLING, TELLING, new TimerConfig(null, false));
    expired = broker.expired(ledger, questions, mostBytes, clock);
    clockwork.createIntervalTimer(LOOKING, LOOKING, new TimerConfig(EXPIRED, false));
  }

  /**
   * Tells the topic what is due, or ends what has expired and keeps the index of words; the next
   * time of either comes after this one has ended.
   */
  @Timeout
  void tick(Timer timer) {
    if (EXPIRED.equals(timer.getInfo())) {
      words.keep();
      expired.run();
    } else {
      newscast.run();
    }
  }

  @PreDestroy
  void close() {
    words.close();
  }

  /**
   * The first question to the ledger: the rows are mapped to the tables only when somebody asks,
   * which takes longer than a sender may wait, and a mapping that does not fit should stop the
   * start.
   */
  private void rehearse() {
    if (questions.submission(NOBODYS).isPresent()) {
      throw new IllegalStateException(NOBODYS + " is nobody's submission");
    }
  }

  @Produces
  public Reader reader() {
    return reader;
  }

  @Produces
  public TimedReader timed() {
    return timed;
  }

  @Produces
  public ActorDirectory directory() {
    return reader.directory();
  }

  @Produces
  @ApplicationScoped
  public Ledger ledger() {
    return ledger;
  }

  @Produces
  @ApplicationScoped
  public LedgerReader questions() {
    return questions;
  }

  @Produces
  @ApplicationScoped
  public Intake intake() {
    return intake;
  }

  @Produces
  @ApplicationScoped
  public BatchIntake batches() {
    return batches;
  }

  @Produces
  @ApplicationScoped
  public DeadLetters letters() {
    return letters;
  }

  @Produces
  @ApplicationScoped
  public Vitals vitals() {
    return vitals;
  }

  @Produces
  @ApplicationScoped
  public Bulletins bulletins() {
    return bulletins;
  }

  @Produces
  public Reception reception() {
    return reception;
  }
}
