package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.blockkit.BlockKit;
import dev.starling.localslack.model.AppVoice;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Draft;
import dev.starling.localslack.model.Ids;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Addresses at which an app may answer an interaction: five times within half an hour. */
public final class ResponseUrls {
  private static final int USES = 5;
  private static final Duration LIFE = Duration.ofMinutes(30);

  private record Permit(String user, Origin origin, Instant issuedAt, AtomicInteger uses) {}

  private final World world;
  private final Clock clock;
  private final AppVoice voice;
  private final Map<String, Permit> permits = new ConcurrentHashMap<>();

  public ResponseUrls(World world, Clock clock) {
    this.world = world;
    this.clock = clock;
    this.voice = new AppVoice(world);
  }

  String issue(String user, Origin origin) {
    permits.values().removeIf(this::isOver);
    String key = Ids.hex(24);
    permits.put(key, new Permit(user, origin, clock.instant(), new AtomicInteger()));
    return world.site().address() + "/response/" + world.team().id() + "/" + key;
  }

  /** One for each place that was chosen in a form's menu which asked for that. */
  List<JsonObject> ofView(String user, JsonObject view) {
    List<JsonObject> urls = new ArrayList<>();
    for (JsonObject block : Json.objects(view, "blocks")) {
      JsonObject element = Json.object(block, "element");
      if (Json.is(element, "response_url_enabled")) {
        chosen(view, Json.text(block, "block_id"), Json.text(element, "action_id"))
            .ifPresent(
                channel ->
                    urls.add(
                        Json.of(
                            "block_id", Json.text(block, "block_id"),
                            "action_id", Json.text(element, "action_id"),
                            "channel_id", channel.id(),
                            "response_url", issue(user, Origin.channel(channel)))));
      }
    }
    return urls;
  }

  private Optional<Channel> chosen(JsonObject view, String block, String action) {
    JsonObject values = Json.object(Json.object(view, "state"), "values");
    JsonObject value = Json.object(Json.object(values, block), action);
    return Json.find(value, "selected_conversation")
        .or(() -> Json.find(value, "selected_channel"))
        .flatMap(world.channels()::find);
  }

  private boolean isOver(Permit permit) {
    return clock.instant().isAfter(permit.issuedAt().plus(LIFE));
  }

  /** What was wrong, in Slack's word; empty when the answer was taken. */
  public String answer(String key, JsonObject said) {
    Permit permit = permits.get(key);
    if (permit == null || isOver(permit)) {
      return "expired_url";
    }
    if (permit.uses().incrementAndGet() > USES) {
      return "used_url";
    }
    if (!BlockKit.ofMessage(Json.array(said, "blocks")).isEmpty()) {
      return "invalid_blocks";
    }
    synchronized (world.documents()) {
      return carryOut(permit, said);
    }
  }

  private String carryOut(Permit permit, JsonObject said) {
    Origin origin = permit.origin();
    if (Json.is(said, "delete_original")) {
      delete(permit.user(), origin);
      return "";
    }
    if (Json.text(said, "text").isEmpty() && !Json.has(said, "blocks")) {
      return "no_text";
    }
    if (Json.is(said, "replace_original") && origin.kind() != Origin.Kind.NOTHING) {
      replace(permit.user(), origin, said);
      return "";
    }
    Channel channel = origin.channel();
    if (channel != null) {
      say(permit.user(), channel, said);
    }
    return "";
  }

  /** A fresh answer, seen by one person unless it asks to be seen by all. */
  public void say(String user, Channel channel, JsonObject said) {
    @Nullable String thread = Json.find(said, "thread_ts").orElse(null);
    Draft draft = voice.says(said).in(thread, false);
    if ("in_channel".equals(Json.text(said, "response_type"))) {
      world.chat().post(channel, draft);
    } else {
      world.whispers().whisper(channel.id(), user, draft);
    }
  }

  private void delete(String user, Origin origin) {
    Channel channel = origin.channel();
    if (origin.kind() == Origin.Kind.EPHEMERAL) {
      world.whispers().remove(user, origin.id());
    } else if (origin.kind() == Origin.Kind.MESSAGE && channel != null) {
      world.messages().find(channel.id(), origin.id()).ifPresent(world.chat()::delete);
    }
  }

  private void replace(String user, Origin origin, JsonObject said) {
    Channel channel = origin.channel();
    if (origin.kind() == Origin.Kind.EPHEMERAL) {
      @Nullable String thread = Json.find(origin.holder(), "thread_ts").orElse(null);
      world.whispers().replace(user, origin.id(), voice.says(said).in(thread, false));
    } else if (channel != null) {
      JsonObject body = voice.says(said).body();
      JsonObject changes = Json.of("text", Json.text(body, "text"), "blocks", body.get("blocks"));
      world
          .messages()
          .find(channel.id(), origin.id())
          .ifPresent(message -> world.chat().edit(message, world.app().botUser(), changes));
    }
  }
}
