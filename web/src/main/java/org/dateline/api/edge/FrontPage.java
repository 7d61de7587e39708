package org.dateline.api.edge;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Set;
import org.dateline.api.Api;
import org.dateline.json.ReadingJson;

/** What stands at the server's root: where everything is. */
@WebServlet(urlPatterns = "", name = "front-page")
public class FrontPage extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  private static final Places PLACES =
      new Places(
          "Dateline", Api.ROOT, Api.ROOT + "/events", "/docs/", "/openapi", "/health", "/metrics");

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS");

  /** Refuses the other methods itself, since the server's refusal does not say which there are. */
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (METHODS.contains(request.getMethod())) {
      super.service(request, response);
    } else {
      response.setHeader("Allow", "HEAD, GET, OPTIONS");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = ReadingJson.mapper().writeValueAsBytes(PLACES);
    response.setContentType("application/json");
    response.setContentLength(body.length);
    // Over HTTP/2 the server would send it in answer to HEAD, too.
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  private record Places(
      String name,
      String api,
      String events,
      String docs,
      String openapi,
      String health,
      String metrics) {}
}
