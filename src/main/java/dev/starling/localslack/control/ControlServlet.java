package dev.starling.localslack.control;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.web.Out;
import dev.starling.localslack.web.Query;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Takes orders as JSON, or in the address where that is enough, and answers in JSON. */
final class ControlServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient List<Order> orders;

  ControlServlet(List<Order> orders) {
    this.orders = orders;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      JsonObject answer = answer(request);
      if (Json.has(answer, "error")) {
        throw new No(Json.text(answer, "error"));
      }
      JsonObject whole = Json.of("ok", true);
      answer.entrySet().forEach(e -> whole.add(e.getKey(), e.getValue()));
      write(response, 200, whole);
    } catch (No no) {
      refuse(response, no);
    }
  }

  private JsonObject answer(HttpServletRequest request) throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("/$", "");
    if (path.isEmpty()) {
      return list();
    }
    List<Order> there = orders.stream().filter(order -> order.path().equals(path)).toList();
    if (there.isEmpty()) {
      throw new No(404, "There is no /control" + path + ". GET /control lists what there is.");
    }
    Order order =
        there.stream()
            .filter(each -> each.verb().equals(request.getMethod()))
            .findFirst()
            .orElseThrow(() -> new No(405, "Use " + verbs(there) + " for /control" + path + "."));
    return order.carryOut().apply(asked(request));
  }

  private static String verbs(List<Order> orders) {
    return String.join(" or ", orders.stream().map(Order::verb).toList());
  }

  private JsonObject list() {
    JsonObject list = new JsonObject();
    orders.forEach(
        order -> list.addProperty(order.verb() + " /control" + order.path(), order.says()));
    return Json.of("orders", list);
  }

  private static JsonObject asked(HttpServletRequest request) throws IOException {
    String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    JsonObject asked = new JsonObject();
    try {
      asked = body.isBlank() ? asked : Json.parse(body);
    } catch (JsonParseException | IllegalStateException e) {
      throw new No("That is not a JSON object.");
    }
    Query.of(request).forEach(asked::addProperty);
    return asked;
  }

  static void refuse(HttpServletResponse response, No no) throws IOException {
    write(response, no.status(), Json.of("ok", false, "error", no.sentence()));
  }

  private static void write(HttpServletResponse response, int status, JsonObject answer)
      throws IOException {
    response.setStatus(status);
    Out.json(response, answer);
  }
}
