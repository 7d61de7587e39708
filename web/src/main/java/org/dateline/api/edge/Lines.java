package org.dateline.api.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.dateline.api.Api;
import org.dateline.api.exports.Line;

/**
 * Gives each request of the API its line. Neither Jakarta REST nor Servlet has a way to break an
 * answer off: whatever is thrown once it has begun, the server ends it as if it were whole. So the
 * server's own connection is looked for, by the names of its methods since nobody publishes its
 * classes.
 */
@WebFilter(urlPatterns = Api.ROOT + "/*", asyncSupported = true)
public class Lines extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger("org.dateline.api");

  /** From the request down to the connection, which all streams of an HTTP/2 client share. */
  private static final String[] WAY = {
    "getUnwrappedCoyoteRequest", "getCoyoteRequest", "getContext", "getConnection"
  };

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Line line = () -> response.isCommitted() && cut(request);
    request.setAttribute(Line.ATTRIBUTE, line);
    chain.doFilter(request, response);
  }

  private static boolean cut(ServletRequest request) {
    try {
      Object at = innermost(request);
      for (String step : WAY) {
        at = at.getClass().getMethod(step).invoke(at);
      }
      at.getClass().getMethod("terminateSilently").invoke(at);
      return true;
    } catch (ReflectiveOperationException e) {
      LOG.log(Level.ERROR, "a broken answer ends as if it were whole", e);
      return false;
    }
  }

  private static ServletRequest innermost(ServletRequest request) {
    ServletRequest inner = request;
    while (inner instanceof ServletRequestWrapper wrapper) {
      inner = wrapper.getRequest();
    }
    return inner;
  }
}
