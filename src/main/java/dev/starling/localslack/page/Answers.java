package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.starling.localslack.blockkit.BlockKit;
import dev.starling.localslack.delivery.Reply;
import dev.starling.localslack.model.Json;
import java.util.List;
import java.util.Optional;

/** Understands what the app answered, or says to the person that it did not. */
final class Answers {
  private final String app;

  Answers(String app) {
    this.app = app;
  }

  void demandTaken(Reply reply) {
    if (!reply.taken()) {
      throw new No(
          switch (reply.reason()) {
            case "http_timeout", "timeout" ->
                app + " did not answer in time. Try again in a moment.";
            case "connection_failed" -> app + " is not connected just now.";
            default -> app + " ran into a problem with that. Its log will say more.";
          });
    }
  }

  /** What it said, if anything; bare text is as good as JSON. */
  Optional<JsonObject> said(Reply reply) {
    demandTaken(reply);
    String body = reply.body().strip();
    if (body.isEmpty() || body.equals("{}")) {
      return Optional.empty();
    }
    JsonObject said = body.startsWith("{") ? parse(body) : Json.of("text", body);
    List<String> complaints = BlockKit.ofMessage(Json.array(said, "blocks"));
    if (!complaints.isEmpty()) {
      throw new No(app + " answered with blocks Slack does not accept: " + complaints.get(0));
    }
    return Optional.of(said);
  }

  private JsonObject parse(String body) {
    try {
      return Json.parse(body);
    } catch (JsonParseException | IllegalStateException e) {
      throw new No(app + " answered with something Slack does not understand.");
    }
  }

  No nonsense(String why) {
    return new No(app + " answered with a form Slack does not accept: " + why);
  }
}
