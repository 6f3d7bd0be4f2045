package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.web.Out;
import dev.starling.localslack.web.Query;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.UnaryOperator;

/** What the page asks for once it wants to see it. */
final class ReadServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient UnaryOperator<JsonObject> reading;

  ReadServlet(UnaryOperator<JsonObject> reading) {
    this.reading = reading;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JsonObject asked = new JsonObject();
    Query.of(request).forEach(asked::addProperty);
    JsonObject answer = reading.apply(asked);
    if (Json.has(answer, "error")) {
      response.setStatus(404);
    }
    Out.json(response, answer);
  }
}
