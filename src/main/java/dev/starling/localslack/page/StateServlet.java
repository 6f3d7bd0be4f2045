package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Everything one person sees. */
final class StateServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Page page;

  StateServlet(Page page) {
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String user = request.getParameter("user");
    JsonObject state = user == null ? page.firstState() : page.state(user);
    if (Json.has(state, "error")) {
      response.setStatus(404);
    }
    Out.json(response, state);
  }
}
