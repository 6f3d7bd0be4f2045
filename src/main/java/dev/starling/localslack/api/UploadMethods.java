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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a file comes in: it is announced, sent, and completed. */
final class UploadMethods {
  private static final int CHANNELS = 100;

  private final World world;
  private final Sight sight;
  private final Uploads uploads;
  private final AppVoice voice;

  UploadMethods(World world, Sight sight, Uploads uploads) {
    this.world = world;
    this.sight = sight;
    this.uploads = uploads;
    this.voice = new AppVoice(world);
  }

  Map<String, Method> methods() {
    return Map.of(
        "files.getUploadURLExternal", Method.bot(Tier.FOUR, "files:write", this::announce),
        "files.completeUploadExternal", Method.bot(Tier.FOUR, "files:write", this::complete));
  }

  private JsonObject announce(Call call) {
    String name = call.require("filename");
    call.require("length");
    if (call.number("length", 0) <= 0) {
      throw ApiError.arguments(List.of("must be greater than 0 [json-pointer:/length]"));
    }
    String file = Ids.fresh("F");
    String address = world.site().address() + "/upload/v1/" + uploads.announce(file, name);
    return Json.of("ok", true, "upload_url", address, "file_id", file);
  }

  /** Slack answers first; the message comes when it has looked at the file. */
  private JsonObject complete(Call call) {
    JsonArray asked =
        call.array("files", "invalid_arguments").orElseThrow(() -> ApiError.missing("files"));
    List<Channel> channels = channels(call);
    JsonArray files = new JsonArray();
    for (JsonElement each : asked) {
      if (!each.isJsonObject()) {
        throw ApiError.arguments(List.of("must provide an object [json-pointer:/files]"));
      }
      files.add(stored(each.getAsJsonObject()));
    }
    call.later().add(() -> channels.forEach(channel -> share(channel, call, files)));
    return Json.of("ok", true, "files", files);
  }

  private List<Channel> channels(Call call) {
    List<String> ids = new ArrayList<>(call.list("channels"));
    call.find("channel_id").ifPresent(ids::add);
    if (ids.size() > CHANNELS) {
      throw new ApiError("channels_limit_exceeded");
    }
    return ids.stream().distinct().map(this::channel).toList();
  }

  private Channel channel(String id) {
    return world.people().find(id).filter(person -> !person.bot()).isPresent()
        ? world.channels().im(sight.bot(), id)
        : sight.writable(sight.channel(id));
  }

  private JsonObject stored(JsonObject asked) {
    Uploads.Pending pending =
        uploads.take(Json.text(asked, "id")).orElseThrow(() -> new ApiError("file_not_found"));
    String guessed = URLConnection.guessContentTypeFromName(pending.name());
    String type = guessed == null ? "application/octet-stream" : guessed;
    Upload upload = Upload.file(sight.bot(), pending.name(), type, pending.bytes());
    JsonObject stored = world.files().store(pending.file(), upload);
    Json.find(asked, "title").ifPresent(title -> world.files().entitle(pending.file(), title));
    return world.files().find(pending.file()).orElse(stored);
  }

  private void share(Channel channel, Call call, JsonArray files) {
    JsonArray ids = new JsonArray();
    files.forEach(file -> ids.add(Json.of("id", Json.text(file.getAsJsonObject(), "id"))));
    JsonObject said = Json.of("text", call.text("initial_comment"), "files", ids);
    @Nullable String thread = call.find("thread_ts").orElse(null);
    world.chat().post(channel, voice.says(said).in(thread, false));
  }
}
