package org.dateline.api.problem;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.resource.ResourceException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.wire.IntakeClosed;
import org.dateline.wire.UnreadableDispatch;
import org.dateline.wire.WireDesk;

/** The one table of what goes wrong and what is answered. */
public final class Problems {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private Problems() {}

  /** The problem that a cause makes; whatever is not in the table is a failure of ours. */
  public static Problem of(Throwable thrown) {
    if (thrown instanceof BadParameter bad) {
      return badParameter(bad);
    }
    if (thrown instanceof NotHere missing) {
      return Problem.of(
          "not-found", 404, "Not found", "There is no " + missing.kind() + " with this id.");
    }
    if (thrown instanceof UnreadableDispatch unreadable) {
      return unreadable(unreadable);
    }
    if (thrown instanceof IntakeClosed closed) {
      return Problem.of(
              "intake-closed", 503, "The queue takes nothing now", "Nothing was kept; try again.")
          .after(closed.retryAfter());
    }
    if (thrown instanceof WebApplicationException known) {
      return Statuses.problem(known.getResponse().getStatus());
    }
    if (thrown instanceof JacksonException) {
      return Problem.of(
          "malformed", 400, "Malformed body", "The body is not the JSON it should be.");
    }
    return isDatabaseAway(thrown) ? databaseAway() : failure();
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

  private static Problem databaseAway() {
    return Problem.of(
            "database-away", 503, "The database does not answer", "Nothing is lost; try again.")
        .after(PAUSE);
  }

  private static Problem failure() {
    return Problem.of(
        "failure", 500, "Failure of ours", "The request was fine; the log has what went wrong.");
  }

  /** The server wraps what JDBC throws in several layers of its own. */
  private static boolean isDatabaseAway(Throwable thrown) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isConnectionFault(sql)) {
        return true;
      }
      // The pool has no connection to give.
      if (cause instanceof ResourceException) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConnectionFault(SQLException sql) {
    String state = sql.getSQLState() == null ? "" : sql.getSQLState();
    return sql instanceof SQLNonTransientConnectionException
        || sql instanceof SQLTransientException
        // Connection faults; PostgreSQL's shutdowns; H2's closed and broken connections.
        || List.of("08", "57P", "90098", "90067", "90121").stream().anyMatch(state::startsWith);
  }
}
