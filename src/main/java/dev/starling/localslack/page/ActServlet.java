package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.web.Out;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** What the page sends: something a person does, or something to look through. */
final class ActServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient UnaryOperator<JsonObject> answering;

  ActServlet(UnaryOperator<JsonObject> answering) {
    this.answering = answering;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      Out.json(response, answering.apply(Json.parse(body)));
    } catch (JsonParseException | IllegalStateException e) {
      response.setStatus(400);
      Out.json(response, Json.of("ok", false, "error", "The page sent something unreadable."));
    }
  }
}
