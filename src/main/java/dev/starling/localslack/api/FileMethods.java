package dev.starling.localslack.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Messages;
import dev.starling.localslack.model.World;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Files that are there: {@code files.info}, {@code files.list} and {@code files.delete}. */
final class FileMethods {
  private final World world;
  private final Sight sight;

  FileMethods(World world, Sight sight) {
    this.world = world;
    this.sight = sight;
  }

  Map<String, Method> methods() {
    return Map.of(
        "files.info", Method.bot(Tier.FOUR, "files:read", this::info),
        "files.list", Method.bot(Tier.THREE, "files:read", this::list),
        "files.delete", Method.bot(Tier.THREE, "files:write", this::delete));
  }

  private JsonObject info(Call call) {
    JsonObject file = file(call);
    addShares(file);
    return Json.of("ok", true, "file", file, "comments", new JsonArray());
  }

  private JsonObject file(Call call) {
    return sight.findFile(call.require("file")).orElseThrow(() -> new ApiError("file_not_found"));
  }

  /** In which messages it stands, by the kind of channel. */
  private void addShares(JsonObject file) {
    JsonObject open = new JsonObject();
    JsonObject closed = new JsonObject();
    for (JsonObject message : world.messages().withFile(Json.text(file, "id"))) {
      sight
          .find(Json.text(message, "channel"))
          .ifPresent(
              channel -> {
                boolean free = channel.kind() == Channel.Kind.CHANNEL;
                JsonObject shares = free ? open : closed;
                JsonArray before = Json.array(shares, channel.id());
                before.add(share(channel, message));
                shares.add(channel.id(), before);
              });
    }
    file.add("shares", Json.of("public", open, "private", closed));
    file.add("channels", Json.list(open.keySet()));
    file.add("groups", Json.list(closed.keySet()));
  }

  private static JsonObject share(Channel channel, JsonObject message) {
    JsonObject share =
        Json.of(
            "ts", Json.text(message, "ts"),
            "channel_name", channel.name(),
            "team_id", Json.text(message, "team"));
    if (Messages.isReply(message)) {
      share.addProperty("thread_ts", Json.text(message, "thread_ts"));
    }
    return share;
  }

  /** Its own, and those that were shared where it is. */
  private JsonObject list(Call call) {
    List<JsonObject> files =
        world.files().all().stream()
            .filter(file -> !call.has("user") || call.text("user").equals(user(file)))
            .filter(file -> isAmong(call, file))
            .filter(file -> isBetween(call, file.get("created").getAsLong()))
            .sorted(Comparator.comparing(file -> -file.get("created").getAsLong()))
            .toList();
    int count = Math.max(1, call.number("count", 100));
    int page = Math.max(1, call.number("page", 1));
    List<JsonObject> shown = files.stream().skip((long) (page - 1) * count).limit(count).toList();
    JsonObject paging =
        Json.of(
            "count",
            count,
            "total",
            files.size(),
            "page",
            page,
            "pages",
            (files.size() + count - 1) / count);
    return Json.of("ok", true, "files", Json.list(shown), "paging", paging);
  }

  private static String user(JsonObject file) {
    return Json.text(file, "user");
  }

  private boolean isAmong(Call call, JsonObject file) {
    List<String> places =
        world.messages().withFile(Json.text(file, "id")).stream()
            .map(message -> Json.text(message, "channel"))
            .filter(id -> sight.find(id).filter(channel -> channel.has(sight.bot())).isPresent())
            .toList();
    return call.has("channel")
        ? places.contains(call.text("channel"))
        : !places.isEmpty() || user(file).equals(sight.bot());
  }

  private static boolean isBetween(Call call, long created) {
    return created >= call.number("ts_from", 0)
        && created <= call.number("ts_to", Integer.MAX_VALUE);
  }

  private JsonObject delete(Call call) {
    JsonObject file = file(call);
    if (!user(file).equals(sight.bot())) {
      throw new ApiError("cant_delete_file");
    }
    List<JsonObject> messages = world.messages().withFile(Json.text(file, "id"));
    world.files().remove(Json.text(file, "id"));
    messages.forEach(this::withoutFile);
    return Json.of("ok", true);
  }

  /** A message that was nothing but the file goes with it. */
  private void withoutFile(JsonObject message) {
    boolean empty = Json.array(world.messages().shown(message), "files").isEmpty();
    if (empty && Json.text(message, "text").isEmpty() && !Json.has(message, "blocks")) {
      world.chat().delete(message);
    } else {
      world.happenings().tell(new Happening.Refreshed(message));
    }
  }
}
