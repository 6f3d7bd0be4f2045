package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Tells every open page what its person may see of what happened. */
final class Broadcast implements Consumer<Happening> {
  private static final int LATELY = 100;
  private static final Predicate<String> EVERYBODY = user -> true;

  private final World world;
  private final Scene scene;
  private final Watchers watchers;

  Broadcast(World world, Scene scene, Watchers watchers) {
    this.world = world;
    this.scene = scene;
    this.watchers = watchers;
  }

  @Override
  public void accept(Happening happening) {
    if (happening instanceof Happening.Posted posted) {
      message(posted.message());
    } else if (happening instanceof Happening.Changed changed) {
      message(changed.message());
    } else if (happening instanceof Happening.Refreshed refreshed) {
      message(refreshed.message());
    } else if (happening instanceof Happening.Reacted reacted) {
      message(reacted.message());
    } else if (happening instanceof Happening.Deleted deleted) {
      deleted(deleted.previous());
    } else if (happening instanceof Happening.FileChanged changed) {
      world.messages().withFile(changed.file()).forEach(this::message);
    } else if (happening instanceof Happening.Joined joined) {
      joined(joined.channel(), joined.user());
    } else if (happening instanceof Happening.Left left) {
      channel(left.channel());
      channel(left.channel(), left.user()::equals);
    } else if (happening instanceof Happening.ChannelChanged changed) {
      channel(changed.channel());
    } else {
      personal(happening);
    }
  }

  private void personal(Happening happening) {
    if (happening instanceof Happening.Whispered whispered) {
      JsonObject news = Json.of("type", "ephemeral", "ephemeral", whispered.ephemeral());
      watchers.tell(whispered.user()::equals, news);
    } else if (happening instanceof Happening.WhisperGone gone) {
      watchers.tell(gone.user()::equals, Json.of("type", "ephemeralGone", "id", gone.id()));
    } else if (happening instanceof Happening.HomeChanged changed) {
      JsonObject news = Json.of("type", "home", "view", changed.view());
      watchers.tell(changed.user()::equals, news);
    } else if (happening instanceof Happening.ModalsChanged changed) {
      JsonObject news = Json.of("type", "modals", "modals", scene.modals(changed.user()));
      watchers.tell(changed.user()::equals, news);
    } else if (happening instanceof Happening.PersonChanged changed) {
      watchers.tell(EVERYBODY, Json.of("type", "user", "user", scene.user(changed.person())));
    } else if (happening instanceof Happening.AppChanged) {
      watchers.tell(EVERYBODY, Json.of("type", "app", "app", scene.app()));
    } else if (happening instanceof Happening.ExtraChanged changed) {
      watchers.tell(EVERYBODY, Json.of("type", changed.name(), changed.name(), changed.state()));
    } else if (happening instanceof Happening.ClockMoved) {
      watchers.tell(EVERYBODY, Json.of("type", "clock", "clock", scene.clock()));
    }
  }

  private void message(JsonObject message) {
    JsonObject news = Json.of("type", "message", "message", scene.message(message));
    watchers.tell(membersOf(message), news);
  }

  private void deleted(JsonObject message) {
    JsonObject news =
        Json.of(
            "type", "deleted",
            "channel", Json.text(message, "channel"),
            "ts", Json.text(message, "ts"));
    watchers.tell(membersOf(message), news);
  }

  private Predicate<String> membersOf(JsonObject message) {
    return world
        .channels()
        .find(Json.text(message, "channel"))
        .<Predicate<String>>map(channel -> channel::has)
        .orElse(user -> false);
  }

  /** Who comes late may read what was said before; the page asks for what is older. */
  private void joined(Channel channel, String user) {
    channel(channel);
    scene
        .shown(world.messages().latest(channel.id(), "", LATELY))
        .forEach(m -> watchers.tell(user::equals, Json.of("type", "message", "message", m)));
  }

  private void channel(Channel channel) {
    channel(channel, user -> Scene.visible(channel, user));
  }

  private void channel(Channel channel, Predicate<String> whom) {
    for (String user : watchers.users()) {
      if (whom.test(user)) {
        JsonObject news = Json.of("type", "channel", "channel", scene.channel(channel, user));
        watchers.tell(user::equals, news);
      }
    }
  }
}
