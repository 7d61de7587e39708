package org.dateline.api.edge;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.api.Api;
import org.dateline.json.ReadingJson;

/** What stands at the server's root: where everything is. */
@WebServlet(urlPatterns = "", name = "front-page")
public class FrontPage extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  private static Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    places.put("name", "Dateline");
    places.put("api", Api.ROOT);
    places.put("events", Api.ROOT + "/events");
    places.put("openapi", "/openapi");
    places.put("health", "/health");
    places.put("metrics", "/metrics");
    return places;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = ReadingJson.mapper().writeValueAsBytes(places());
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
