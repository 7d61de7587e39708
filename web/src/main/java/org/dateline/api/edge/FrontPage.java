package org.dateline.api.edge;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.dateline.api.Api;
import org.dateline.json.ReadingJson;

/** What stands at the server's root: where everything is. */
@WebServlet(urlPatterns = "", name = "front-page")
public class FrontPage extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  private static final Places PLACES =
      new Places("Dateline", Api.ROOT, Api.ROOT + "/events", "/openapi", "/health", "/metrics");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = ReadingJson.mapper().writeValueAsBytes(PLACES);
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private record Places(
      String name, String api, String events, String openapi, String health, String metrics) {}
}
