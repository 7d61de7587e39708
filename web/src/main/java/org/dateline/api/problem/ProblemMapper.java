package org.dateline.api.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
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
    Level level = problem.retryAfter() == null ? Level.SEVERE : Level.WARNING;
    LOG.log(level, thrown, () -> problem.title() + ", incident " + incident);
    return problem.logged(incident);
  }

  /** The problem as a response, with the headers that belong to it. */
  static Response answer(Problem problem, Throwable thrown) {
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(problem);
    if (problem.retryAfter() != null) {
      answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, problem.retryAfter().toSeconds()));
    }
    if (thrown instanceof WebApplicationException known) {
      String allow = known.getResponse().getHeaderString(HttpHeaders.ALLOW);
      if (allow != null) {
        answer.header(HttpHeaders.ALLOW, allow);
      }
    }
    return answer.build();
  }
}
