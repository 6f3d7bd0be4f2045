package dev.starling.slack.wire;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Says whether we can serve, and what is in the way. */
final class HealthServlet extends ReadOnlyServlet {
  private static final long serialVersionUID = 1;
  private final transient List<HealthCheck> checks;

  HealthServlet(List<HealthCheck> checks) {
    this.checks = List.copyOf(checks);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JsonObject results = new JsonObject();
    boolean well = true;
    for (HealthCheck check : checks) {
      boolean passes = check.passes();
      well &= passes;
      results.addProperty(check.name(), passes ? "ok" : "failing");
    }
    JsonObject body = new JsonObject();
    body.addProperty("status", well ? "ok" : "failing");
    body.add("checks", results);
    new HttpAnswer(well ? 200 : 503, "application/json; charset=utf-8", body.toString())
        .writeTo(response);
  }
}
