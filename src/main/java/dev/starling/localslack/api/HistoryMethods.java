package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Messages;
import dev.starling.localslack.model.World;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was said: {@code conversations.history} and {@code conversations.replies}. */
final class HistoryMethods {
  private static final String PREFIX = "next_ts:";

  private final World world;
  private final Sight sight;
  private final Limits limits;
  private final Shown shown;

  HistoryMethods(World world, Sight sight, Limits limits) {
    this.world = world;
    this.sight = sight;
    this.limits = limits;
    this.shown = new Shown(world);
  }

  Map<String, Method> methods() {
    return Map.of(
        "conversations.history", Method.bot(Tier.THREE, "*:history", this::history),
        "conversations.replies", Method.bot(Tier.THREE, "*:history", this::replies));
  }

  /** Newest first; a cursor names the message to go on with, so that news shift nothing. */
  private JsonObject history(Call call) {
    Channel channel = sight.joined(sight.channel(call, "history"));
    Window window = Window.of(call);
    int limit = limit(call, 100, 999);
    String from = call.find("cursor").map(c -> Slice.decode(c, PREFIX)).orElse(window.end());
    List<JsonObject> found =
        world
            .messages()
            .back(channel.id(), from)
            .takeWhile(window::begins)
            .filter(window::holds)
            .limit(limit + 1L)
            .toList();
    return answer(
        found.stream().limit(limit), call, found.size() > limit ? ts(found.get(limit)) : "");
  }

  /** Oldest first, and the root before all, also when it is outside of the window. */
  private JsonObject replies(Call call) {
    Channel channel = sight.joined(sight.channel(call, "history"));
    String ts = call.require("ts");
    JsonObject asked =
        world.messages().find(channel.id(), ts).orElseThrow(() -> new ApiError("thread_not_found"));
    String root = Json.find(asked, "thread_ts").orElse(ts);
    Window window = Window.of(call);
    String from = call.find("cursor").map(c -> Slice.decode(c, PREFIX)).orElse("");
    List<JsonObject> left =
        world.messages().thread(channel.id(), root).stream()
            .filter(m -> !Messages.isReply(m) || window.holds(m))
            .filter(m -> ts(m).compareTo(from) >= 0)
            .toList();
    int limit = limit(call, 1000, 1000);
    return answer(left.stream().limit(limit), call, left.size() > limit ? ts(left.get(limit)) : "");
  }

  private static String ts(JsonObject message) {
    return Json.text(message, "ts");
  }

  private int limit(Call call, int usual, int max) {
    int limit = Slice.limit(call, usual, max);
    return limits.isCapped() ? Math.min(limit, Limits.CAPPED_PAGE) : limit;
  }

  private JsonObject answer(Stream<JsonObject> page, Call call, String next) {
    List<JsonObject> messages = page.map(message -> shown(message, call)).toList();
    JsonObject answer =
        Json.of("ok", true, "messages", Json.list(messages), "has_more", !next.isEmpty());
    if (!next.isEmpty()) {
      answer.add("response_metadata", Json.of("next_cursor", Slice.encode(PREFIX + next)));
    }
    return answer;
  }

  /** Without being asked for all of it, Slack shows only what kind of metadata there is. */
  private JsonObject shown(JsonObject message, Call call) {
    JsonObject seen = shown.inPart(message);
    if (Json.has(seen, "metadata") && !call.is("include_all_metadata")) {
      String type = Json.text(Json.object(seen, "metadata"), "event_type");
      seen.add("metadata", Json.of("event_type", type));
    }
    return seen;
  }
}
