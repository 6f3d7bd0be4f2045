package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.web.Out;
import dev.starling.localslack.web.Query;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

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
    Map<String, String> asked = Query.of(request);
    JsonObject state = state(asked);
    if (Json.has(state, "error")) {
      response.setStatus(404);
    }
    Out.json(response, state);
  }

  /** {@code whole} is for programs; a browser would choke on ten thousand messages. */
  private JsonObject state(Map<String, String> asked) {
    String user = asked.getOrDefault("user", "");
    if (asked.containsKey("whole")) {
      return page.state(user);
    }
    return user.isEmpty() ? page.firstState() : page.state(user, asked.getOrDefault("since", ""));
  }
}
