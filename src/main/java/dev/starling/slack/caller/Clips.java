package dev.starling.slack.caller;

import com.google.gson.JsonObject;
import dev.starling.round.Clip;
import dev.starling.slack.wire.Json;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the voice and video clips of a message among its files. */
final class Clips {
  private Clips() {}

  /** Recorded in Slack or attached, under whatever name and type; null when there is none. */
  static @Nullable Clip in(JsonObject message) {
    List<JsonObject> clips = Json.objects(message, "files").stream().filter(Clips::isClip).toList();
    if (clips.isEmpty()) {
      return null;
    }
    int seconds = 0;
    for (JsonObject clip : clips) {
      Optional<Integer> millis = Json.number(clip, "duration_ms");
      if (millis.isEmpty()) {
        return new Clip(null);
      }
      seconds += Math.round(millis.get() / 1000f);
    }
    return new Clip(seconds);
  }

  private static boolean isClip(JsonObject file) {
    String subtype = text(file, "subtype");
    String mimetype = text(file, "mimetype");
    return subtype.equals("slack_audio")
        || subtype.equals("slack_video")
        || text(file, "media_display_type").equals("audio")
        || mimetype.startsWith("audio/")
        || text(file, "name").startsWith("audio_message.");
  }

  private static String text(JsonObject file, String name) {
    return Json.text(file, name).orElse("");
  }
}
