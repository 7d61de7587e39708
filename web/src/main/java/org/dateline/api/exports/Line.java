package org.dateline.api.exports;

import jakarta.servlet.ServletRequest;

/** The line to whoever asked. */
@FunctionalInterface
public interface Line {

  /** Under this name each request carries its own. */
  String ATTRIBUTE = "org.dateline.line";

  /**
   * Cuts it, if anything was sent: then half an answer is seen to be half. Else nothing is lost,
   * and the failure can still be told.
   *
   * @return whether it was cut
   */
  boolean cut();

  /** That of a request; one that nobody can cut where the request has none. */
  static Line of(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Line line ? line : () -> false;
  }
}
