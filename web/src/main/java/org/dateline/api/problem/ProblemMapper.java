package org.dateline.api.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The last line of the API: whatever was thrown leaves as a problem. Logs failures, once. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  @Context private @Nullable UriInfo uri;

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof WebApplicationException known
        && known.getResponse().getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
      return known.getResponse();
    }
    Problem problem = Problems.of(thrown);
    if (problem.status() >= 500) {
      problem = log(problem, thrown);
    }
    return answer(uri == null ? problem : problem.at(uri.getRequestUri().getRawPath()), thrown);
  }

  private static Problem log(Problem problem, Throwable thrown) {
    String incident = UUID.randomUUID().toString();
    if (problem.retryAfter() == null) {
      LOG.log(Level.SEVERE, thrown, () -> problem.title() + ", incident " + incident);
    } else {
      // One line each: while the queue is full or the database away there are many.
      LOG.warning(() -> problem.title() + ", incident " + incident + ": " + root(thrown));
    }
    return problem.logged(incident);
  }

  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    // Bounded, since a cause may lead back to itself.
    for (int i = 0; i < 20 && root.getCause() != null; i++) {
      root = root.getCause();
    }
    return root;
  }

  /** JAX-RS answers HEAD wherever it answers GET, and forgets to say so. */
  private static String withHead(String allow) {
    List<String> methods = List.of(allow.split("\\s*,\\s*", -1));
    return methods.contains("GET") && !methods.contains("HEAD") ? "HEAD, " + allow : allow;
  }

  /** The problem as a response, with the headers that belong to it. */
  static Response answer(Problem problem, Throwable thrown) {
    Response.ResponseBuilder answer =
        Response.status(problem.status(), problem.title())
            .type(Problem.MEDIA_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(problem);
    if (problem.retryAfter() != null) {
      answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, problem.retryAfter().toSeconds()));
    }
    if (thrown instanceof WebApplicationException known) {
      String allow = known.getResponse().getHeaderString(HttpHeaders.ALLOW);
      if (allow != null) {
        answer.header(HttpHeaders.ALLOW, withHead(allow));
      }
    }
    return answer.build();
  }
}
