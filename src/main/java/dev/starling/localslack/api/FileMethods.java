package dev.starling.localslack.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.starling.localslack.model.AppVoice;
import dev.starling.localslack.model.Channel;
import dev.starling.localslack.model.Ids;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Upload;
import dev.starling.localslack.model.World;
import java.net.URLConnection;
import java.util.Map;
import java.util.Optional;

/** {@code files.*}: an upload is announced, sent, and completed. */
final class FileMethods {
  private final World world;
  private final Sight sight;
  private final Uploads uploads;
  private final AppVoice voice;

  FileMethods(World world, Sight sight, Uploads uploads) {
    this.world = world;
    this.sight = sight;
    this.uploads = uploads;
    this.voice = new AppVoice(world);
  }

  Map<String, Method> methods() {
    return Map.of(
        "files.info", Method.bot("files:read", this::info),
        "files.getUploadURLExternal", Method.bot("files:write", this::announce),
        "files.completeUploadExternal", Method.bot("files:write", this::complete));
  }

  private JsonObject info(Call call) {
    JsonObject file =
        world.clips().find(call.text("file")).orElseThrow(() -> new ApiError("file_not_found"));
    return Json.of("ok", true, "file", file, "comments", new JsonArray());
  }

  private JsonObject announce(Call call) {
    String name = call.require("filename", "invalid_arguments");
    if (call.number("length", 0) <= 0) {
      throw new ApiError("invalid_arguments");
    }
    String file = Ids.fresh("F");
    String address = world.site().address() + "/upload/v1/" + uploads.announce(file, name);
    return Json.of("ok", true, "upload_url", address, "file_id", file);
  }

  private JsonObject complete(Call call) {
    JsonArray asked =
        call.array("files", "invalid_arguments")
            .orElseThrow(() -> new ApiError("invalid_arguments"));
    Optional<String> where = call.find("channel_id").or(() -> call.find("channels"));
    Optional<Channel> channel = where.map(id -> sight.writable(sight.channel(id)));
    JsonArray files = new JsonArray();
    for (JsonElement each : asked) {
      files.add(stored(each.getAsJsonObject()));
    }
    channel.ifPresent(found -> share(found, call, files));
    return Json.of("ok", true, "files", files);
  }

  private JsonObject stored(JsonObject asked) {
    Uploads.Pending pending =
        uploads.take(Json.text(asked, "id")).orElseThrow(() -> new ApiError("file_not_found"));
    String guessed = URLConnection.guessContentTypeFromName(pending.name());
    String type = guessed == null ? "application/octet-stream" : guessed;
    return world
        .clips()
        .store(pending.file(), Upload.file(sight.bot(), pending.name(), type, pending.bytes()));
  }

  private void share(Channel channel, Call call, JsonArray files) {
    JsonArray ids = new JsonArray();
    files.forEach(file -> ids.add(Json.of("id", Json.text(file.getAsJsonObject(), "id"))));
    JsonObject said = Json.of("text", call.text("initial_comment"), "files", ids);
    world.chat().post(channel, voice.says(said).in(call.find("thread_ts").orElse(null), false));
  }
}
