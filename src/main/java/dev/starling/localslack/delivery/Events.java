package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells the app what it subscribed to, where it is a member. */
public final class Events implements Consumer<Happening> {
  private final World world;
  private final Courier courier;
  private final Subscriptions subscriptions;
  private final EventShapes shapes;
  private final PlaceShapes places;
  private final Letters letters;

  public Events(World world, Courier courier) {
    this.world = world;
    this.courier = courier;
    this.subscriptions = new Subscriptions(world.app());
    this.shapes = new EventShapes(world);
    this.places = new PlaceShapes(world);
    this.letters = new Letters(world);
  }

  @Override
  public void accept(Happening happening) {
    if (happening instanceof Happening.Posted posted) {
      posted(posted.message());
    } else if (happening instanceof Happening.Changed changed) {
      where(changed.message(), shapes.changed(changed.message(), changed.previous()));
    } else if (happening instanceof Happening.Deleted deleted) {
      where(deleted.previous(), shapes.deleted(deleted.previous()));
    } else if (happening instanceof Happening.Reacted reacted) {
      where(reacted.message(), shapes.reacted(reacted));
    } else if (happening instanceof Happening.Joined joined) {
      moved(joined.channel(), joined.user(), places.joined(joined));
    } else if (happening instanceof Happening.Left left) {
      left(left);
    } else if (happening instanceof Happening.ChannelChanged changed) {
      channelChanged(changed.channel(), changed.event());
    } else if (happening instanceof Happening.FileChanged changed) {
      fileChanged(changed.file());
    } else if (happening instanceof Happening.HomeOpened opened) {
      send(shapes.homeOpened(opened.user(), opened.tab()), Channel.Kind.IM);
    } else if (happening instanceof Happening.PersonChanged changed) {
      send(shapes.personChanged(changed.person()), Channel.Kind.CHANNEL);
    }
  }

  /** A mention comes in addition; in a conversation of two there is nobody else to mention. */
  private void posted(JsonObject message) {
    where(message, shapes.posted(message));
    boolean told = Json.text(message, "subtype").startsWith("channel_");
    boolean said = !Json.has(message, "bot_id") && !told;
    boolean mentioned = Json.text(message, "text").contains("<@" + bot() + ">");
    if (said && mentioned && !channel(message).map(Channel::isIm).orElse(true)) {
      where(message, shapes.mention(message));
    }
  }

  private void moved(Channel channel, String user, JsonObject event) {
    if (channel.has(bot()) || user.equals(bot())) {
      send(event, channel.kind());
    }
  }

  private void left(Happening.Left left) {
    moved(left.channel(), left.user(), places.left(left));
    if (left.user().equals(bot())) {
      send(places.removed(left), left.channel().kind());
    }
  }

  private void channelChanged(Channel channel, String what) {
    if (channel.kind() == Channel.Kind.CHANNEL || channel.has(bot())) {
      send(places.channelChanged(channel, what), channel.kind());
    }
  }

  private void fileChanged(String file) {
    boolean shared =
        world.messages().withFile(file).stream()
            .anyMatch(message -> channel(message).filter(c -> c.has(bot())).isPresent());
    if (shared) {
      send(shapes.fileChanged(file), Channel.Kind.CHANNEL);
    }
  }

  private void where(JsonObject message, JsonObject event) {
    channel(message)
        .filter(channel -> channel.has(bot()))
        .ifPresent(channel -> send(event, channel.kind()));
  }

  private Optional<Channel> channel(JsonObject message) {
    return world.channels().find(Json.text(message, "channel"));
  }

  private String bot() {
    return world.app().botUser();
  }

  private void send(JsonObject event, Channel.Kind where) {
    if (subscriptions.wants(event, where)) {
      courier.send(letters.envelope(event));
    }
  }
}
