package dev.starling.localslack.page;

import dev.starling.localslack.model.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Everything one person sees. */
final class StateServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Seen seen;
  private final transient Scene scene;

  StateServlet(Seen seen, Scene scene) {
    this.seen = seen;
    this.scene = scene;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Out.json(response, scene.of(seen.person(String.valueOf(request.getParameter("user")))));
    } catch (No no) {
      response.setStatus(404);
      Out.json(response, Json.of("ok", false, "error", no.sentence()));
    }
  }
}
