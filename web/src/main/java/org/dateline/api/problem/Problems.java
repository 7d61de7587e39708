package org.dateline.api.problem;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.resource.ResourceException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.ledger.LedgerAway;
import org.dateline.reading.ReadingStopped;
import org.dateline.reading.ReadingTooLong;
import org.dateline.wire.IntakeClosed;
import org.dateline.wire.LettersAway;
import org.dateline.wire.UnreadableDispatch;
import org.dateline.wire.WireDesk;
import org.dateline.wire.batch.BatchBroken;
import org.dateline.wire.batch.BatchDesk;
import org.dateline.wire.batch.UnknownBatchType;

/** The one table of what goes wrong and what is answered. */
public final class Problems {

  static final Duration PAUSE = Duration.ofSeconds(5);

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  /** SQL states: connection faults, and PostgreSQL on its way down. */
  private static final List<String> AWAY = List.of("08", "57P");

  private Problems() {}

  /**
   * The problem that a cause makes. The container wraps what its components throw, so the outermost
   * cause that the table has is the one; what the table has not is a failure of ours.
   */
  public static Problem of(Throwable thrown) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
      Optional<Problem> known = known(cause);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return Problem.of(
        "failure", 500, "Failure of ours", "The request was fine; the log has what went wrong.");
  }

  private static Optional<Problem> known(Throwable cause) {
    if (cause instanceof BadParameter bad) {
      return Optional.of(badParameter(bad));
    }
    if (cause instanceof NotHere missing) {
      return Optional.of(notHere(missing));
    }
    if (cause instanceof UnreadableDispatch unreadable) {
      return Optional.of(unreadable(unreadable));
    }
    if (cause instanceof IntakeClosed closed) {
      return Optional.of(intakeClosed(closed));
    }
    if (cause instanceof UnknownBatchType unknown) {
      return Optional.of(unknownBatchType(unknown));
    }
    if (cause instanceof BatchBroken broken) {
      return Optional.of(batchBroken(broken));
    }
    if (cause instanceof ReadingTooLong slow) {
      return Optional.of(readingTooLong(slow));
    }
    if (cause instanceof ReadingStopped) {
      return Optional.of(
          Problem.of("stopping", 503, "The server stops", "It reads nothing more.").after(PAUSE));
    }
    if (cause instanceof LettersAway) {
      return Optional.of(lettersAway());
    }
    if (cause instanceof NotOffered none) {
      return Optional.of(Statuses.problem(406).allowing(none.offered()));
    }
    if (cause instanceof ServiceUnavailableException busy) {
      return Optional.of(busy(busy));
    }
    if (cause instanceof WebApplicationException known) {
      return Optional.of(Statuses.problem(known.getResponse().getStatus()));
    }
    if (cause instanceof JacksonException) {
      return Optional.of(
          Problem.of("malformed", 400, "Malformed body", "The body is not the JSON it should be."));
    }
    return isLedgerAway(cause) ? Optional.of(ledgerAway()) : Optional.empty();
  }

  private static Problem badParameter(BadParameter bad) {
    Problem problem =
        bad.isUnknown()
            ? Problem.of(
                "unknown-parameter",
                400,
                "Unknown parameter",
                bad.allowed().isEmpty()
                    ? "This call takes no parameters."
                    : "This call takes no such parameter.")
            : Problem.of(
                "bad-parameter",
                400,
                "Bad parameter",
                "The parameter " + bad.parameter() + " does not take this value.");
    return problem.with(Problem.echo(bad.parameter()), bad.value(), bad.allowed());
  }

  private static Problem unreadable(UnreadableDispatch unreadable) {
    String detail = String.valueOf(unreadable.getMessage());
    Problem problem =
        switch (unreadable.kind()) {
          case UNSUPPORTED_TYPE ->
              Problem.of("unsupported-type", 415, "Content type not read", detail)
                  .allowing(WireDesk.contentTypes());
          case TOO_LARGE -> Problem.of("too-large", 413, "Body too large", detail);
          case MALFORMED -> Problem.of("malformed", 400, "Malformed body", detail);
          case INVALID -> Problem.of("invalid", 422, "Invalid document", detail);
        };
    return problem.inField(unreadable.field());
  }

  private static Problem notHere(NotHere missing) {
    String asked = missing.kind() + " with the id \"" + Problem.echo(missing.id()) + "\"";
    return Problem.of("not-found", 404, "Not found", "There is no " + asked + ".");
  }

  private static Problem intakeClosed(IntakeClosed closed) {
    return Problem.of(
            "intake-closed",
            503,
            "The queue takes nothing now",
            "It is not certain that it was queued; sending it again is harmless.")
        .after(closed.retryAfter());
  }

  private static Problem busy(ServiceUnavailableException busy) {
    Problem problem = Statuses.problem(busy.getResponse().getStatus());
    String after = busy.getResponse().getHeaderString(HttpHeaders.RETRY_AFTER);
    return after != null && SECONDS.matcher(after).matches()
        ? problem.after(Duration.ofSeconds(Long.parseLong(after)))
        : problem;
  }

  private static Problem ledgerAway() {
    return Problem.of(
            "ledger-away", 503, "The ledger does not answer", "Nothing is lost; try again.")
        .after(PAUSE);
  }

  private static Problem unknownBatchType(UnknownBatchType unknown) {
    return Problem.of(
            "unsupported-type", 415, "Content type not read", String.valueOf(unknown.getMessage()))
        .allowing(BatchDesk.contentTypes())
        .inField("contentType");
  }

  private static Problem batchBroken(BatchBroken broken) {
    return Problem.of(
            "intake-closed",
            503,
            "The queue takes nothing now",
            broken.taken()
                + " items are taken for certain; sending the whole again is harmless, since what"
                + " is here already is a duplicate.")
        .after(broken.retryAfter());
  }

  private static Problem readingTooLong(ReadingTooLong slow) {
    return Problem.of(
        "reading-too-long",
        422,
        "Not read in time",
        "It was not read within " + slow.most().toSeconds() + " seconds, and was cut off.");
  }

  private static Problem lettersAway() {
    return Problem.of(
            "letters-away",
            503,
            "The broker does not answer",
            "It has the dead letters, or its queue is full; asking again is harmless.")
        .after(PAUSE);
  }

  /** As the archive says it, or, where the pool fails before the archive is asked, as JDBC does. */
  private static boolean isLedgerAway(Throwable cause) {
    return cause instanceof LedgerAway
        || cause instanceof ResourceException
        || cause instanceof SQLNonTransientConnectionException
        || cause instanceof SQLTransientException
        || (cause instanceof SQLException sql
            && AWAY.stream().anyMatch(String.valueOf(sql.getSQLState())::startsWith));
  }
}
