package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Messages;
import dev.starling.localslack.model.World;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was said: {@code conversations.history} and {@code conversations.replies}. */
final class HistoryMethods {
  private final World world;
  private final Sight sight;

  HistoryMethods(World world, Sight sight) {
    this.world = world;
    this.sight = sight;
  }

  Map<String, Method> methods() {
    return Map.of(
        "conversations.history", Method.bot(this::history),
        "conversations.replies", Method.bot(this::replies));
  }

  private JsonObject history(Call call) {
    Channel channel = sight.joined(sight.channel(call, "history"));
    List<JsonObject> messages =
        new ArrayList<>(
            world.messages().in(channel.id()).stream()
                .filter(m -> !Messages.isReply(m) || isBroadcast(m))
                .filter(message -> inWindow(message, call))
                .toList());
    Collections.reverse(messages);
    return answer(Slice.of(shown(messages.stream(), call), call, 100, 999));
  }

  private static boolean isBroadcast(JsonObject message) {
    return "thread_broadcast".equals(Json.text(message, "subtype"));
  }

  /** The first message is always the root, also on later pages of a long thread. */
  private JsonObject replies(Call call) {
    Channel channel = sight.joined(sight.channel(call, "history"));
    String ts = call.require("ts", "thread_not_found");
    JsonObject asked =
        world.messages().find(channel.id(), ts).orElseThrow(() -> new ApiError("thread_not_found"));
    String root = Json.find(asked, "thread_ts").orElse(ts);
    Stream<JsonObject> thread =
        world.messages().thread(channel.id(), root).stream()
            .filter(m -> !Messages.isReply(m) || inWindow(m, call));
    return answer(Slice.of(shown(thread, call), call, 1000, 1000));
  }

  private static JsonObject answer(Slice slice) {
    JsonObject answer = Json.of("ok", true, "messages", slice.items(), "has_more", slice.hasMore());
    if (slice.hasMore()) {
      answer.add("response_metadata", slice.metadata());
    }
    return answer;
  }

  private static boolean inWindow(JsonObject message, Call call) {
    BigDecimal ts = new BigDecimal(Json.text(message, "ts"));
    int least = call.is("inclusive") ? 0 : 1;
    return call.find("oldest").map(o -> ts.compareTo(time(o)) >= least).orElse(true)
        && call.find("latest").map(l -> time(l).compareTo(ts) >= least).orElse(true);
  }

  private static BigDecimal time(String ts) {
    try {
      return new BigDecimal(ts);
    } catch (NumberFormatException e) {
      throw new ApiError("invalid_ts_latest");
    }
  }

  /** Without being asked for all of it, Slack shows only what kind of metadata there is. */
  private List<JsonObject> shown(Stream<JsonObject> messages, Call call) {
    return messages
        .map(
            message -> {
              JsonObject shown = world.messages().shown(message);
              shown.remove("channel");
              if (Json.has(shown, "metadata") && !call.is("include_all_metadata")) {
                String type = Json.text(Json.object(shown, "metadata"), "event_type");
                shown.add("metadata", Json.of("event_type", type));
              }
              return shown;
            })
        .toList();
  }
}
