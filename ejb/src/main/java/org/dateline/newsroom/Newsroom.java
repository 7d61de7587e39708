package org.dateline.newsroom;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import javax.sql.DataSource;
import org.dateline.actor.ActorDirectory;
import org.dateline.archive.ContainerTransaction;
import org.dateline.archive.JpaLedger;
import org.dateline.archive.JpaLedgerReader;
import org.dateline.desk.CopyDesk;
import org.dateline.intake.Broker;
import org.dateline.intake.Reception;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerReader;
import org.dateline.ledger.Vitals;
import org.dateline.reading.Reader;
import org.dateline.wire.Intake;
import org.dateline.wire.WireDesk;

/** Everybody in the newsroom, put together once, after the opening. */
@ApplicationScoped
public class Newsroom {

  @EJB private Opening opening;
  @Inject private ContainerTransaction transaction;
  @Inject private Broker broker;

  @Resource(lookup = "java:app/jdbc/dateline")
  private DataSource database;

  @Resource private ManagedExecutorService executor;
  private Reader reader;
  private Ledger ledger;
  private LedgerReader questions;
  private Intake intake;
  private Reception reception;
  private Vitals vitals;

  /** For the container, which fills in the rest. */
  @SuppressWarnings("NullAway.Init")
  public Newsroom() {}

  @PostConstruct
  void assemble() {
    Clock clock = Clock.systemUTC();
    int mostBytes = opening.settings().documentBytes();
    reader = opening.reader();
    ledger = new JpaLedger(transaction, clock);
    questions = new JpaLedgerReader(transaction);
    intake = broker.intake(ledger, executor, clock);
    vitals = new NewsroomVitals(database, broker::answers, executor);
    CopyDesk desk = new CopyDesk(new WireDesk(mostBytes), reader::read, ledger, clock);
    reception = broker.reception(desk, ledger, questions, mostBytes, clock);
  }

  @Produces
  public Reader reader() {
    return reader;
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
  public Vitals vitals() {
    return vitals;
  }

  @Produces
  public Reception reception() {
    return reception;
  }
}
