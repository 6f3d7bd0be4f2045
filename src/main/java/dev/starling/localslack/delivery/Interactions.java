package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Manifest;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.RichText;
import dev.starling.localslack.model.World;
import java.util.List;

/** Asks the app, in Slack's shapes, what to do about something a person did to it. */
public final class Interactions {
  private final World world;
  private final Courier courier;
  private final Triggers triggers;
  private final ResponseUrls responseUrls;

  public Interactions(World world, Courier courier, Triggers triggers, ResponseUrls responseUrls) {
    this.world = world;
    this.courier = courier;
    this.triggers = triggers;
    this.responseUrls = responseUrls;
  }

  public Reply command(Person user, Channel channel, Manifest.Command command, String typed) {
    String text = command.shouldEscape() ? world.typed().command(typed) : typed;
    return courier.ask(
        Parcel.of(
            Parcel.Kind.COMMAND,
            Json.of(
                "token", world.app().identity().verificationToken(),
                "team_id", world.team().id(),
                "team_domain", world.team().domain(),
                "channel_id", channel.id(),
                "channel_name", nameForCommands(channel),
                "user_id", user.id(),
                "user_name", user.name(),
                "command", command.command(),
                "text", text.strip(),
                "api_app_id", world.app().id(),
                "is_enterprise_install", "false",
                "response_url", responseUrls.issue(user.id(), Origin.channel(channel)),
                "trigger_id", triggers.issue(user.id(), false))));
  }

  private static String nameForCommands(Channel channel) {
    return switch (channel.kind()) {
      case CHANNEL, MPIM -> channel.name();
      case PRIVATE -> "privategroup";
      case IM -> "directmessage";
    };
  }

  public Reply shortcut(Person user, Channel channel, JsonObject message, String callbackId) {
    JsonObject payload = payload("message_action", user);
    payload.remove("api_app_id");
    payload.addProperty("callback_id", callbackId);
    payload.addProperty("action_ts", world.stamps().next());
    payload.addProperty("message_ts", Json.text(message, "ts"));
    payload.add("message", withoutChannel(message));
    payload.add("channel", brief(channel));
    payload.addProperty("trigger_id", triggers.issue(user.id(), false));
    payload.addProperty(
        "response_url", responseUrls.issue(user.id(), Origin.message(channel, message)));
    return ask(payload);
  }

  /** From the composer or the search box, where there is no message and no channel. */
  public Reply shortcut(Person user, String callbackId) {
    JsonObject payload = payload("shortcut", user);
    payload.addProperty("callback_id", callbackId);
    payload.addProperty("action_ts", world.stamps().next());
    payload.addProperty("trigger_id", triggers.issue(user.id(), false));
    payload.remove("api_app_id");
    Json.object(payload, "user").remove("name");
    return ask(payload);
  }

  public Reply action(Person user, Origin origin, JsonObject action, JsonObject state) {
    JsonObject payload = payload("block_actions", user);
    JsonObject done = action.deepCopy();
    done.addProperty("action_ts", world.stamps().next());
    payload.add("actions", Json.list(List.of(done)));
    payload.addProperty("trigger_id", triggers.issue(user.id(), origin.isView()));
    place(payload, origin);
    if (!origin.isView()) {
      payload.add("state", state);
      payload.addProperty("response_url", responseUrls.issue(user.id(), origin));
    }
    return ask(payload);
  }

  public Reply suggest(Person user, Origin origin, String block, String action, String value) {
    JsonObject payload = payload("block_suggestion", user);
    payload.addProperty("block_id", block);
    payload.addProperty("action_id", action);
    payload.addProperty("value", value);
    place(payload, origin);
    payload.remove("message");
    return ask(payload);
  }

  /** Where it was done; of an ephemeral message Slack tells only the place. */
  private void place(JsonObject payload, Origin origin) {
    payload.add("container", origin.container());
    Channel channel = origin.channel();
    if (channel != null) {
      payload.add("channel", brief(channel));
    }
    if (origin.kind() == Origin.Kind.MESSAGE) {
      payload.add("message", withoutChannel(origin.holder()));
    } else if (origin.isView()) {
      payload.add("view", EventShapes.sent(origin.holder()));
    }
  }

  public Reply submitted(Person user, JsonObject view) {
    JsonObject payload = payload("view_submission", user);
    payload.addProperty("trigger_id", triggers.issue(user.id(), true));
    payload.add("view", view);
    payload.add("response_urls", Json.list(responseUrls.ofView(user.id(), view)));
    return ask(payload);
  }

  public Reply closed(Person user, JsonObject view, boolean cleared) {
    JsonObject payload = payload("view_closed", user);
    payload.add("view", view);
    payload.addProperty("is_cleared", cleared);
    return ask(payload);
  }

  private JsonObject payload(String type, Person user) {
    return Json.of(
        "type", type,
        "token", world.app().identity().verificationToken(),
        "team", Json.of("id", world.team().id(), "domain", world.team().domain()),
        "user",
            Json.of(
                "id", user.id(),
                "username", user.name(),
                "name", user.name(),
                "team_id", user.isForeign() ? user.company() : world.team().id()),
        "api_app_id", world.app().id(),
        "enterprise", null,
        "is_enterprise_install", false);
  }

  private JsonObject withoutChannel(JsonObject message) {
    JsonObject shown = RichText.addedTo(world.messages().shown(message));
    shown.remove("channel");
    return shown;
  }

  private static JsonObject brief(Channel channel) {
    return Json.of("id", channel.id(), "name", nameForCommands(channel));
  }

  private Reply ask(JsonObject payload) {
    return courier.ask(Parcel.of(Parcel.Kind.INTERACTION, payload));
  }
}
