package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Cards;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Ids;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import java.util.List;
import java.util.function.Consumer;

/** Tells the app what it subscribed to, where it is a member, in Slack's shapes. */
public final class Events implements Consumer<Happening> {
  private final World world;
  private final Courier courier;
  private final Subscriptions subscriptions;
  private final Cards cards;

  public Events(World world, Courier courier) {
    this.world = world;
    this.courier = courier;
    this.subscriptions = new Subscriptions(world.app());
    this.cards = new Cards(world);
  }

  @Override
  public void accept(Happening happening) {
    if (happening instanceof Happening.Posted posted) {
      posted(posted.message());
    } else if (happening instanceof Happening.Changed changed) {
      changed(changed.message(), changed.previous());
    } else if (happening instanceof Happening.Deleted deleted) {
      deleted(deleted.previous());
    } else if (happening instanceof Happening.Reacted reacted) {
      reacted(reacted);
    } else if (happening instanceof Happening.Joined joined) {
      moved("member_joined_channel", joined.channel(), joined.user(), "inviter", joined.inviter());
    } else if (happening instanceof Happening.Left left) {
      left(left);
    } else if (happening instanceof Happening.ChannelChanged changed) {
      channelChanged(changed.channel(), changed.event());
    } else if (happening instanceof Happening.FileChanged changed) {
      fileChanged(changed.file());
    } else if (happening instanceof Happening.HomeOpened opened) {
      homeOpened(opened.user(), opened.tab());
    } else if (happening instanceof Happening.PersonChanged changed) {
      JsonObject event = event("user_change");
      event.add("user", cards.user(changed.person()));
      send(event, Channel.Kind.CHANNEL);
    }
  }

  private void posted(JsonObject message) {
    JsonObject event = world.messages().shown(message);
    event.addProperty("event_ts", Json.text(message, "ts"));
    tell(event);
    String text = Json.text(message, "text");
    boolean said = !Json.has(message, "bot_id") && !Json.has(message, "inviter");
    if (said && text.contains("<@" + world.app().botUser() + ">") && !inIm(message)) {
      JsonObject mention = event.deepCopy();
      mention.addProperty("type", "app_mention");
      List.of("subtype", "channel_type", "root").forEach(mention::remove);
      tell(mention);
    }
  }

  private boolean inIm(JsonObject message) {
    return world.channels().find(Json.text(message, "channel")).map(Channel::isIm).orElse(true);
  }

  private void changed(JsonObject message, JsonObject previous) {
    JsonObject event = hidden("message_changed", message);
    event.add("message", inner(message));
    event.add("previous_message", inner(previous));
    tell(event);
  }

  private void deleted(JsonObject previous) {
    JsonObject event = hidden("message_deleted", previous);
    event.addProperty("deleted_ts", Json.text(previous, "ts"));
    event.add("previous_message", inner(previous));
    tell(event);
  }

  private JsonObject hidden(String subtype, JsonObject about) {
    JsonObject event = event("message");
    event.addProperty("subtype", subtype);
    event.addProperty("hidden", true);
    event.addProperty("channel", Json.text(about, "channel"));
    event.addProperty("ts", Json.text(event, "event_ts"));
    return event;
  }

  private JsonObject inner(JsonObject message) {
    JsonObject inner = world.messages().shown(message);
    inner.remove("channel");
    return inner;
  }

  private void reacted(Happening.Reacted reacted) {
    JsonObject message = reacted.message();
    JsonObject event = event(reacted.added() ? "reaction_added" : "reaction_removed");
    event.addProperty("user", reacted.user());
    event.addProperty("reaction", reacted.emoji());
    event.add(
        "item",
        Json.of(
            "type", "message",
            "channel", Json.text(message, "channel"),
            "ts", Json.text(message, "ts")));
    event.addProperty("item_user", Json.text(message, "user"));
    sendWhereMember(event, Json.text(message, "channel"));
  }

  private void moved(String type, Channel channel, String user, String by, String whom) {
    if (channel.has(world.app().botUser()) || user.equals(world.app().botUser())) {
      JsonObject event = event(type);
      event.addProperty("user", user);
      event.addProperty("channel", channel.id());
      event.addProperty("channel_type", channel.isPrivate() ? "G" : "C");
      event.addProperty("team", world.team().id());
      event.addProperty(by, whom);
      send(event, channel.kind());
    }
  }

  private void left(Happening.Left left) {
    moved("member_left_channel", left.channel(), left.user(), "actor", left.actor());
    if (left.user().equals(world.app().botUser())) {
      JsonObject event = event(left.channel().isPrivate() ? "group_left" : "channel_left");
      event.addProperty("channel", left.channel().id());
      event.addProperty("actor_id", left.actor());
      send(event, left.channel().kind());
    }
  }

  private void channelChanged(Channel channel, String what) {
    boolean mayKnow = !channel.isPrivate() && !channel.isIm();
    if (mayKnow || channel.has(world.app().botUser())) {
      JsonObject event =
          event(channel.isPrivate() ? what.replaceFirst("^channel_", "group_") : what);
      if (what.endsWith("archive")) {
        event.addProperty("channel", channel.id());
        event.addProperty("user", channel.creator());
      } else {
        event.add("channel", cards.channel(channel, world.app().botUser()));
      }
      send(event, channel.kind());
    }
  }

  private void fileChanged(String file) {
    JsonObject event = event("file_change");
    event.addProperty("file_id", file);
    event.add("file", Json.of("id", file));
    boolean shared =
        world.messages().withFile(file).stream()
            .map(message -> Json.text(message, "channel"))
            .anyMatch(this::isMember);
    if (shared) {
      send(event, Channel.Kind.CHANNEL);
    }
  }

  private void homeOpened(String user, String tab) {
    Channel im = world.channels().im(user, world.app().botUser());
    JsonObject event = event("app_home_opened");
    event.addProperty("user", user);
    event.addProperty("channel", im.id());
    event.addProperty("tab", tab);
    if ("home".equals(tab)) {
      world.views().home(user).ifPresent(view -> event.add("view", view));
    }
    send(event, Channel.Kind.IM);
  }

  private void tell(JsonObject event) {
    world
        .channels()
        .find(Json.text(event, "channel"))
        .ifPresent(
            channel -> {
              if ("message".equals(Json.text(event, "type"))) {
                event.addProperty("channel_type", channel.kind().channelType());
              }
              sendWhereMember(event, channel.id());
            });
  }

  private boolean isMember(String channel) {
    return world.channels().find(channel).filter(c -> c.has(world.app().botUser())).isPresent();
  }

  private void sendWhereMember(JsonObject event, String channel) {
    world
        .channels()
        .find(channel)
        .filter(found -> found.has(world.app().botUser()))
        .ifPresent(found -> send(event, found.kind()));
  }

  private JsonObject event(String type) {
    return Json.of("type", type, "event_ts", world.stamps().next());
  }

  private void send(JsonObject event, Channel.Kind where) {
    if (subscriptions.wants(event, where)) {
      courier.send(envelope(event));
    }
  }

  private JsonObject envelope(JsonObject event) {
    JsonObject authorization =
        Json.of(
            "enterprise_id",
            null,
            "team_id",
            world.team().id(),
            "user_id",
            world.app().botUser(),
            "is_bot",
            true,
            "is_enterprise_install",
            false);
    return Json.of(
        "token", world.app().identity().verificationToken(),
        "team_id", world.team().id(),
        "context_team_id", world.team().id(),
        "context_enterprise_id", null,
        "api_app_id", world.app().id(),
        "event", event,
        "type", "event_callback",
        "event_id", Ids.fresh("Ev"),
        "event_time", world.stamps().seconds(),
        "authorizations", Json.list(List.of(authorization)),
        "is_ext_shared_channel", false,
        "event_context", "4-" + Ids.hex(24));
  }
}
