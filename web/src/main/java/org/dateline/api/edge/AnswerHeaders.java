package org.dateline.api.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/**
 * The headers of every answer: a browser that comes by may show it, and do nothing else with it.
 */
@WebFilter(
    urlPatterns = "/*",
    asyncSupported = true,
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class AnswerHeaders extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private static final String ALWAYS =
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String NOTHING = "default-src 'none'; " + ALWAYS;

  /**
   * What the page that the API is tried on needs: of this server's own, and styles in its marks.
   */
  private static final String PAGE =
      "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:;"
          + " style-src 'self' 'unsafe-inline'; "
          + ALWAYS;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean isPage = request.getRequestURI().startsWith(request.getContextPath() + "/docs/");
    response.setHeader("Content-Security-Policy", isPage ? PAGE : NOTHING);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    chain.doFilter(request, response);
  }
}
