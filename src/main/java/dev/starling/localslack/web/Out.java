package dev.starling.localslack.web;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes an answer. */
public final class Out {
  private Out() {}

  public static void json(HttpServletResponse response, JsonObject answer) throws IOException {
    response.setHeader("Cache-Control", "no-store");
    text(response, "application/json", Json.write(answer));
  }

  /** In UTF-8. */
  public static void text(HttpServletResponse response, String type, String text)
      throws IOException {
    bytes(response, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  public static void bytes(HttpServletResponse response, String type, byte[] bytes)
      throws IOException {
    response.setContentType(type);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
