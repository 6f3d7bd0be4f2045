package dev.starling.slack.wire;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** A page to look at. The servlet API would answer TRACE too, and echo what was sent. */
abstract class ReadOnlyServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (Set.of("GET", "HEAD").contains(request.getMethod())) {
      super.service(request, response);
    } else {
      response.setHeader("Allow", "GET, HEAD");
      HttpAnswer.text(405, "Only to be read.").writeTo(response);
    }
  }
}
