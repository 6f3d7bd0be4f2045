package dev.starling.localslack.api;

import com.google.gson.JsonParseException;
import dev.starling.localslack.delivery.ResponseUrls;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.web.Out;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where {@code response_url} leads. */
final class ResponseServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient ResponseUrls urls;

  ResponseServlet(ResponseUrls urls) {
    this.urls = urls;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String key = String.valueOf(request.getPathInfo()).replaceFirst("^.*/", "");
    String error = error(key, request);
    if (!error.isEmpty()) {
      response.setStatus(error.endsWith("_url") ? 404 : 400);
    }
    Out.json(
        response, error.isEmpty() ? Json.of("ok", true) : Json.of("ok", false, "error", error));
  }

  private String error(String key, HttpServletRequest request) throws IOException {
    try {
      byte[] body = request.getInputStream().readAllBytes();
      return urls.answer(key, Json.parse(new String(body, StandardCharsets.UTF_8)));
    } catch (JsonParseException | IllegalStateException e) {
      return "invalid_payload";
    }
  }
}
