package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes an answer. */
final class Out {
  private Out() {}

  static void json(HttpServletResponse response, JsonObject answer) throws IOException {
    response.setHeader("Cache-Control", "no-store");
    bytes(response, "application/json", Json.write(answer).getBytes(StandardCharsets.UTF_8));
  }

  static void bytes(HttpServletResponse response, String type, byte[] bytes) throws IOException {
    response.setContentType(type);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
