package dev.starling.slack.wire;

import com.slack.api.bolt.response.Response;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What we answer over HTTP: short, and never with anything of our inside. */
record HttpAnswer(int status, String contentType, String body) {
  static HttpAnswer ok() {
    return text(200, "");
  }

  static HttpAnswer text(int status, String text) {
    return new HttpAnswer(status, "text/plain; charset=utf-8", text);
  }

  static HttpAnswer of(Response response) {
    String body = response.getBody();
    String type = response.getContentType();
    return type != null && type.startsWith("application/json") && body != null
        ? new HttpAnswer(response.getStatusCode(), type, body)
        : text(response.getStatusCode(), body == null ? "" : body);
  }

  void writeTo(HttpServletResponse response) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(contentType);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
