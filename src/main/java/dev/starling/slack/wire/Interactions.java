package dev.starling.slack.wire;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands commands, buttons, forms and shortcuts to the listeners that are registered with Bolt. */
final class Interactions {
  private static final Logger log = LoggerFactory.getLogger(Interactions.class);

  /** Bolt writes whatever else comes into the log, with all that people typed. */
  private static final Set<String> KNOWN =
      Set.of(
          "block_actions",
          "block_suggestion",
          "message_action",
          "shortcut",
          "view_closed",
          "view_submission");

  private final App app;
  private final SlackRequestParser parser;

  Interactions(App app) {
    this.app = app;
    this.parser = new SlackRequestParser(app.config());
  }

  /**
   * A form that came over HTTP.
   *
   * @throws BadRequest for what Slack would not send
   */
  HttpAnswer run(FormFields form) throws Exception {
    if (form.find("payload").isPresent()) {
      return isKnown(Json.parse(form.find("payload").get()))
          ? HttpAnswer.of(run(form.encode(), false))
          : HttpAnswer.ok();
    }
    return form.find("command").isPresent()
        ? HttpAnswer.of(run(form.encode(), false))
        : HttpAnswer.ok();
  }

  /** The same in one JSON object, as it comes over a socket; nothing for what we do not know. */
  Optional<Response> run(JsonObject payload) throws Exception {
    return payload.has("command") || isKnown(payload)
        ? Optional.of(run(payload.toString(), true))
        : Optional.empty();
  }

  /**
   * Bolt stumbles over a window that is none.
   *
   * @throws BadRequest for that
   */
  private static boolean isKnown(JsonObject payload) {
    Optional<String> type = Json.text(payload, "type").filter(KNOWN::contains);
    if (type.filter(kind -> kind.startsWith("view_")).isPresent()
        && Json.object(payload, "view").isEmpty()) {
      throw new BadRequest("no view");
    }
    return type.isPresent();
  }

  private Response run(String body, boolean socket) throws Exception {
    return app.run(parse(body, socket));
  }

  private Request<?> parse(String body, boolean socket) {
    HttpRequest request =
        HttpRequest.builder()
            .requestUri("")
            .queryString(Map.of())
            .headers(new RequestHeaders(Map.of()))
            .requestBody(body)
            .remoteAddress("")
            .socketMode(socket)
            .build();
    try {
      Request<?> parsed = parser.parse(request);
      if (parsed != null) {
        return parsed;
      }
    } catch (RuntimeException e) {
      // Its message may quote what people typed.
      log.warn("Bolt could not read a request: {}", e.getClass().getName());
    }
    throw new BadRequest("not an interaction");
  }
}
