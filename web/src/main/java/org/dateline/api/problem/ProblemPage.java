package org.dateline.api.problem;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.dateline.api.vitals.Tally;
import org.dateline.json.ReadingJson;

/** What the server shows instead of its own error page, wherever the API is not. */
@WebServlet(urlPatterns = ProblemPage.PATH, name = "problem")
public class ProblemPage extends HttpServlet {

  static final String PATH = "/problem";

  @Serial private static final long serialVersionUID = 1L;

  @Inject transient Tally tally;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Problem problem =
        Statuses.problem(status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND)
            .at(path instanceof String asked ? asked : request.getRequestURI());
    tally.refused(problem.status());
    byte[] body = ReadingJson.mapper().writeValueAsBytes(problem);
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    // Over HTTP/2 the server would send it in answer to HEAD, too.
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }
}
