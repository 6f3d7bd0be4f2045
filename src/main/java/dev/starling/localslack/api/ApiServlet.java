package dev.starling.localslack.api;

import dev.starling.localslack.model.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** {@code /api/METHOD} */
final class ApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient WebApi api;
  private final transient Faults faults;
  private final transient Underway underway;

  ApiServlet(WebApi api, Faults faults, Underway underway) {
    this.api = api;
    this.faults = faults;
    this.underway = underway;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    String method = path.substring(1);
    Fault fault = faults.take(method).orElse(null);
    if (fault == null) {
      carryOut(method, request, response);
      return;
    }
    if (fault.carriesOut()) {
      answer(method, request).later().forEach(Runnable::run);
    }
    if (fault.cuts()) {
      ServletContextRequest.getServletContextRequest(request)
          .getConnectionMetaData()
          .getConnection()
          .getEndPoint()
          .close();
      return;
    }
    if (!fault.retryAfter().isEmpty()) {
      response.setHeader("Retry-After", fault.retryAfter());
    }
    write(response, fault.status(), fault.body());
  }

  /** Slack answers first, and then finishes what takes longer. */
  private void carryOut(String method, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    underway.begins();
    try {
      Answered answered = answer(method, request);
      answered.headers().forEach(response::setHeader);
      write(response, answered.status(), Json.write(answered.body()));
      answered.later().forEach(Runnable::run);
    } finally {
      underway.ends();
    }
  }

  private Answered answer(String method, HttpServletRequest request) throws IOException {
    try {
      Arguments sent = Arguments.of(request);
      Call call = new Call(method, sent.values());
      return api.answer(call, sent.token()).remarking(sent.warnings());
    } catch (ApiError e) {
      return Answered.no(e);
    }
  }

  private void write(HttpServletResponse response, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(body.startsWith("{") ? "application/json" : "text/plain");
    response.setCharacterEncoding("UTF-8");
    response.setContentLength(bytes.length);
    response.setHeader("X-OAuth-Scopes", api.scopes());
    try (OutputStream out = response.getOutputStream()) {
      out.write(bytes);
    }
  }
}
