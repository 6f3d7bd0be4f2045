package dev.starling.localslack.api;

import dev.starling.localslack.web.Out;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;

/** Takes the bytes of an announced file; the address itself is the permission. */
final class UploadServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Uploads uploads;

  UploadServlet(Uploads uploads) {
    this.uploads = uploads;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    byte[] bytes = bytes(request);
    String ticket = String.valueOf(request.getPathInfo()).substring(1);
    if (!uploads.receive(ticket, bytes)) {
      response.setStatus(404);
      return;
    }
    Out.text(response, "text/plain", "OK - " + bytes.length);
  }

  /** Some clients send the bare bytes, and some put them into a form. */
  private static byte[] bytes(HttpServletRequest request) throws IOException, ServletException {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!type.startsWith("multipart/form-data")) {
      return request.getInputStream().readAllBytes();
    }
    for (Part part : request.getParts()) {
      return part.getInputStream().readAllBytes();
    }
    return new byte[0];
  }
}
