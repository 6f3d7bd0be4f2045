package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.web.Out;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** {@code /api/METHOD} */
final class ApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient WebApi api;
  private final transient Conduct conduct;

  ApiServlet(WebApi api, Conduct conduct) {
    this.api = api;
    this.conduct = conduct;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String method = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Optional<Fault> fault = conduct.faults().take(method);
    if (fault.isPresent()) {
      fail(fault.get(), method, request, response);
    } else {
      serve(method, request, response);
    }
  }

  /** Slack answers first, and then finishes what takes longer. */
  private void serve(String method, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    conduct.underway().begins();
    try {
      Answered answered = answer(method, request);
      tell(answered, response);
      answered.later().forEach(Runnable::run);
    } finally {
      conduct.underway().ends();
    }
  }

  private void fail(
      Fault fault, String method, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Answered> truth =
        fault.carriesOut() ? Optional.of(answer(method, request)) : Optional.empty();
    truth.ifPresent(answered -> answered.later().forEach(Runnable::run));
    if (truth.isEmpty()) {
      conduct.calls().note(method, readable(request), fault.status(), fault.json());
    }
    conduct.faults().sitOut(fault.pause());
    if (fault.cuts()) {
      cut(request);
    } else if (truth.isPresent() && fault.tellsTheTruth()) {
      tell(truth.get(), response);
    } else {
      tell(fault, response);
    }
  }

  private static void cut(HttpServletRequest request) {
    ServletContextRequest.getServletContextRequest(request)
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }

  private static JsonObject readable(HttpServletRequest request) throws IOException {
    try {
      return Arguments.of(request).values();
    } catch (ApiError e) {
      return new JsonObject();
    }
  }

  private Answered answer(String method, HttpServletRequest request) throws IOException {
    try {
      Arguments sent = Arguments.of(request);
      Answered answered =
          api.answer(new Call(method, sent.values()), sent.token()).remarking(sent.warnings());
      conduct.calls().note(method, sent.values(), answered.status(), answered.body());
      return answered;
    } catch (ApiError e) {
      conduct.calls().note(method, new JsonObject(), 200, e.answer());
      return Answered.no(e);
    }
  }

  private void tell(Answered answered, HttpServletResponse response) throws IOException {
    answered.headers().forEach(response::setHeader);
    write(response, answered.status(), Json.write(answered.body()));
  }

  private void tell(Fault fault, HttpServletResponse response) throws IOException {
    if (!fault.retryAfter().isEmpty()) {
      response.setHeader("Retry-After", fault.retryAfter());
    }
    write(response, fault.status(), fault.body());
  }

  private void write(HttpServletResponse response, int status, String body) throws IOException {
    response.setStatus(status);
    Out.text(response, body.startsWith("{") ? "application/json" : "text/plain", body);
    response.getOutputStream().close();
  }
}
