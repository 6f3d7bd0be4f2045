package dev.starling.localslack.api;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Takes the bytes of an announced file; the address itself is the permission. */
final class UploadServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Uploads uploads;

  UploadServlet(Uploads uploads) {
    this.uploads = uploads;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] bytes = request.getInputStream().readAllBytes();
    String ticket = String.valueOf(request.getPathInfo()).substring(1);
    if (!uploads.receive(ticket, bytes)) {
      response.setStatus(404);
      return;
    }
    response.setContentType("text/plain");
    response.getOutputStream().write(("OK - " + bytes.length).getBytes(StandardCharsets.UTF_8));
  }
}
