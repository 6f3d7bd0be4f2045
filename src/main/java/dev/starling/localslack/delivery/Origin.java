package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import org.jspecify.annotations.Nullable;

/** Where somebody clicked: a message in a channel, an ephemeral one, or a view. */
public record Origin(@Nullable Channel channel, JsonObject holder, Kind kind, String id) {

  public enum Kind {
    MESSAGE,
    EPHEMERAL,
    VIEW,
    NOTHING
  }

  public static Origin message(Channel channel, JsonObject message) {
    return new Origin(channel, message, Kind.MESSAGE, Json.text(message, "ts"));
  }

  /** The holder is what Slack sent, not the envelope around it. */
  public static Origin ephemeral(Channel channel, JsonObject ephemeral) {
    return new Origin(
        channel, Json.object(ephemeral, "message"), Kind.EPHEMERAL, Json.text(ephemeral, "id"));
  }

  public static Origin view(JsonObject view) {
    return new Origin(null, view, Kind.VIEW, Json.text(view, "id"));
  }

  public static Origin channel(Channel channel) {
    return new Origin(channel, new JsonObject(), Kind.NOTHING, "");
  }

  boolean isView() {
    return kind == Kind.VIEW;
  }

  JsonObject container() {
    if (isView()) {
      return Json.of("type", "view", "view_id", id);
    }
    JsonObject container =
        Json.of(
            "type",
            "message",
            "message_ts",
            Json.text(holder, "ts"),
            "channel_id",
            channel == null ? "" : channel.id(),
            "is_ephemeral",
            kind == Kind.EPHEMERAL);
    Json.find(holder, "thread_ts").ifPresent(ts -> container.addProperty("thread_ts", ts));
    return container;
  }
}
