package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Draft;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Scheduled;
import dev.starling.localslack.model.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Saying something later, by the workspace's clock. */
final class ScheduleMethods {
  private static final Duration FARTHEST = Duration.ofDays(120);
  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final int IN_WINDOW = 30;

  private final World world;
  private final Sight sight;
  private final Posting posting;

  ScheduleMethods(World world, Sight sight) {
    this.world = world;
    this.sight = sight;
    this.posting = new Posting(world, sight);
  }

  Map<String, Method> methods() {
    return Map.of(
        "chat.scheduleMessage", Method.bot(Tier.THREE, "chat:write", this::schedule),
        "chat.deleteScheduledMessage", Method.bot(Tier.THREE, "chat:write", this::delete),
        "chat.scheduledMessages.list", Method.bot(Tier.THREE, "", this::list));
  }

  private JsonObject schedule(Call call) {
    JsonObject said = posting.said(call);
    Channel channel = posting.place(call);
    Instant at = time(call);
    demandRoom(channel, at);
    Draft draft = posting.draft(call, said, channel);
    String id = world.scheduled().add(channel.id(), at, draft);
    JsonObject message = draft.body().deepCopy();
    message.addProperty("type", "delayed_message");
    return Json.of(
        "ok",
        true,
        "scheduled_message_id",
        id,
        "channel",
        channel.id(),
        "post_at",
        at.getEpochSecond(),
        "message",
        message);
  }

  private Instant time(Call call) {
    Instant now = world.stamps().now();
    Instant at;
    try {
      at = Instant.ofEpochSecond(Long.parseLong(call.require("post_at")));
    } catch (NumberFormatException e) {
      throw new ApiError("invalid_time");
    }
    if (!at.isAfter(now)) {
      throw new ApiError("time_in_past");
    }
    if (at.isAfter(now.plus(FARTHEST))) {
      throw new ApiError("time_too_far");
    }
    return at;
  }

  private void demandRoom(Channel channel, Instant at) {
    long near =
        world.scheduled().all().stream()
            .filter(each -> channel.id().equals(Json.text(each, "channel_id")))
            .filter(each -> Duration.between(Scheduled.due(each), at).abs().compareTo(WINDOW) < 0)
            .count();
    if (near >= IN_WINDOW) {
      throw new ApiError("restricted_too_many");
    }
  }

  private JsonObject delete(Call call) {
    sight.channel(call);
    if (!world.scheduled().remove(call.require("scheduled_message_id"))) {
      throw new ApiError("invalid_scheduled_message_id");
    }
    return Json.of("ok", true);
  }

  private JsonObject list(Call call) {
    long oldest = call.number("oldest", 0);
    long latest = call.number("latest", Integer.MAX_VALUE);
    List<JsonObject> waiting =
        world.scheduled().all().stream()
            .filter(each -> !call.has("channel") || isAt(call.text("channel"), each))
            .filter(each -> Scheduled.due(each).getEpochSecond() >= oldest)
            .filter(each -> Scheduled.due(each).getEpochSecond() <= latest)
            .map(ScheduleMethods::brief)
            .toList();
    Slice slice = Slice.of(waiting, call, 100, 1000);
    return Json.of(
        "ok", true, "scheduled_messages", slice.items(), "response_metadata", slice.metadata());
  }

  private static boolean isAt(String channel, JsonObject scheduled) {
    return channel.equals(Json.text(scheduled, "channel_id"));
  }

  private static JsonObject brief(JsonObject scheduled) {
    JsonObject brief = scheduled.deepCopy();
    List.of("body", "thread", "broadcast").forEach(brief::remove);
    brief.addProperty("text", Json.text(Json.object(scheduled, "body"), "text"));
    return brief;
  }
}
