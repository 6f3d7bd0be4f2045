package dev.starling.localslack.teammates;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Messages;
import dev.starling.localslack.model.World;
import java.util.List;

/** Sees in a happening what habits and guides listen for. */
public final class Occasions {
  private final World world;

  public Occasions(World world) {
    this.world = world;
  }

  public List<Occasion> in(Happening happening) {
    if (happening instanceof Happening.Posted posted) {
      return written(posted.message());
    }
    if (happening instanceof Happening.Reacted reacted && reacted.added()) {
      JsonObject message = reacted.message();
      return List.of(
          new Occasion(
              Occasion.Kind.REACTS,
              reacted.user(),
              Json.text(message, "channel"),
              message,
              head(message),
              reacted.emoji()));
    }
    if (happening instanceof Happening.Commanded command) {
      String typed = command.command() + " " + command.text();
      return List.of(
          Occasion.nowhere(Occasion.Kind.COMMAND, command.user(), command.channel(), typed));
    }
    if (happening instanceof Happening.ClockMoved) {
      return List.of(Occasion.nowhere(Occasion.Kind.CLOCK, "", "", ""));
    }
    return List.of();
  }

  private List<Occasion> written(JsonObject message) {
    boolean reply = Messages.isReply(message);
    if (Json.has(message, "bot_id")) {
      return List.of(about(message, reply ? Occasion.Kind.APP_REPLIES : Occasion.Kind.APP_POSTS));
    }
    if (Json.has(message, "inviter")) {
      return List.of();
    }
    return List.of(
        about(message, Occasion.Kind.TO_ME),
        about(message, reply ? Occasion.Kind.REPLIES : Occasion.Kind.POSTS));
  }

  private Occasion about(JsonObject message, Occasion.Kind kind) {
    return new Occasion(
        kind,
        Json.text(message, "user"),
        Json.text(message, "channel"),
        message,
        head(message),
        "");
  }

  private JsonObject head(JsonObject message) {
    return Messages.isReply(message)
        ? world
            .messages()
            .find(Json.text(message, "channel"), Json.text(message, "thread_ts"))
            .orElse(message)
        : message;
  }
}
