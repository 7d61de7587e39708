package org.dateline.newsroom;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.dateline.ledger.LedgerReader;
import org.dateline.ledger.Submission;

/**
 * The first question to the ledger, asked at the start: the rows are mapped to the tables only when
 * somebody asks, which takes longer than a sender may wait, and a mapping that does not fit should
 * stop the start.
 */
@Singleton
@Startup
@DependsOn("Opening")
@TransactionManagement(TransactionManagementType.BEAN)
public class Rehearsal {

  private static final String NOBODYS = "rehearsal";

  @Inject private LedgerReader ledger;

  /** For the container, which fills in the rest. */
  @SuppressWarnings("NullAway.Init")
  public Rehearsal() {}

  @PostConstruct
  void ask() {
    Optional<Submission> found = ledger.submission(NOBODYS);
    if (found.isPresent()) {
      throw new IllegalStateException(NOBODYS + " is nobody's submission");
    }
  }
}
