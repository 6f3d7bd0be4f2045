package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.starling.localslack.model.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** {@code /api/METHOD}: arguments as a form, as JSON or in the address. */
final class ApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient WebApi api;
  private final transient Faults faults;
  private final transient Calls calls;

  ApiServlet(WebApi api, Faults faults, Calls calls) {
    this.api = api;
    this.faults = faults;
    this.calls = calls;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String method = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Optional<Fault> fault = faults.take(method);
    if (fault.isPresent()) {
      fail(fault.get(), method, request, response);
    } else {
      JsonObject answer = answer(method, request);
      write(response, 200, Json.write(answer));
    }
  }

  private void fail(
      Fault fault, String method, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String truth = fault.carriesOut() ? Json.write(answer(method, request)) : "";
    if (!fault.carriesOut()) {
      calls.note(method, readable(request), fault.status(), fault.json());
    }
    faults.sitOut(fault.pause());
    if (fault.cuts()) {
      cut(request);
      return;
    }
    if (!fault.retryAfter().isEmpty()) {
      response.setHeader("Retry-After", fault.retryAfter());
    }
    boolean honest = fault.tellsTheTruth();
    write(response, honest ? 200 : fault.status(), honest ? truth : fault.body());
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
      return arguments(request);
    } catch (JsonParseException | IllegalStateException e) {
      return new JsonObject();
    }
  }

  private JsonObject answer(String method, HttpServletRequest request) throws IOException {
    JsonObject args = new JsonObject();
    JsonObject answer;
    try {
      args = arguments(request);
      answer = api.answer(new Call(method, args), token(request, args));
    } catch (JsonParseException | IllegalStateException e) {
      answer = Json.of("ok", false, "error", "invalid_json");
    }
    calls.note(method, args, 200, answer);
    return answer;
  }

  private static JsonObject arguments(HttpServletRequest request) throws IOException {
    JsonObject args = new JsonObject();
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    if (type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      args = body.isBlank() ? args : Json.parse(body);
    }
    for (String name : request.getParameterMap().keySet()) {
      args.addProperty(name, request.getParameter(name));
    }
    return args;
  }

  private static String token(HttpServletRequest request, JsonObject args) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .map(header -> header.replaceFirst("(?i)^Bearer +", ""))
        .orElse(Json.text(args, "token"));
  }

  private void write(HttpServletResponse response, int status, String body) throws IOException {
    response.setStatus(status);
    response.setContentType(body.startsWith("{") ? "application/json" : "text/plain");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("X-OAuth-Scopes", api.scopes());
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }
}
