package org.dateline.api.problem;

import java.util.Map;

/** What a bare status of the server's says, for causes that never come as exceptions of ours. */
final class Statuses {

  private static final Map<Integer, Problem> KNOWN =
      Map.of(
          400, Problem.of(400, "Bad request", "The request cannot be understood."),
          401, Problem.of(401, "Unauthorised", "This call needs credentials."),
          403, Problem.of(403, "Forbidden", "This is not allowed here."),
          404, Problem.of(404, "Not found", "There is nothing at this path."),
          405, Problem.of(405, "Method not allowed", "This path does not take this method."),
          406,
              Problem.of(
                  406,
                  "Not acceptable",
                  "This is not to be had in the form that Accept asks for; the OpenAPI document has"
                      + " the forms of each call, application/json where there is no other."),
          413, Problem.of("too-large", 413, "Body too large", "The body is too large."),
          414, Problem.of(414, "URI too long", "The path and its parameters are too long."),
          415, Problem.of("unsupported-type", 415, "Content type not read", "This is not read."),
          503,
              Problem.of(503, "Not available", "Dateline is busy, starting or stopping; try again.")
                  .after(Problems.PAUSE));

  private Statuses() {}

  static Problem problem(int status) {
    Problem known = KNOWN.get(status);
    if (known != null) {
      return known;
    }
    return status >= 400 && status < 500
        ? Problem.of(status, "Refused", "The request cannot be answered.")
        : Problem.of("failure", 500, "Failure of ours", "The log has what went wrong.");
  }
}
