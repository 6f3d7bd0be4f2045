package dev.starling.localslack.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;

/** How files introduce themselves. */
final class FileCards {
  private final Stamps stamps;
  private final Team team;
  private final Site site;

  FileCards(Stamps stamps, Team team, Site site) {
    this.stamps = stamps;
    this.team = team;
    this.site = site;
  }

  /**
   * As it is kept.
   *
   * @param transcribing whether a voice clip says that a transcript is on its way
   */
  JsonObject of(String id, Upload upload, boolean transcribing) {
    JsonObject file = facts(id, upload);
    if (upload.audio()) {
      file.addProperty("subtype", "slack_audio");
      file.addProperty("media_display_type", "audio");
      file.addProperty("duration_ms", upload.durationMs());
      file.add("audio_wave_samples", waves(upload));
      file.add("transcription", Json.of("status", transcribing ? "processing" : "none"));
    }
    return file;
  }

  private JsonObject facts(String id, Upload upload) {
    String ending = upload.name().replaceAll("^.*\\.", "").toLowerCase(Locale.ROOT);
    long now = stamps.seconds();
    return Json.of(
        "id",
        id,
        "created",
        now,
        "timestamp",
        now,
        "name",
        upload.name(),
        "title",
        upload.name(),
        "mimetype",
        upload.mimetype(),
        "filetype",
        ending,
        "pretty_type",
        ending.toUpperCase(Locale.ROOT),
        "user",
        upload.user(),
        "user_team",
        team.id(),
        "editable",
        false,
        "size",
        upload.bytes().length,
        "mode",
        "hosted",
        "is_external",
        false,
        "is_public",
        false,
        "display_as_bot",
        false);
  }

  /** Where nobody has decoded the sound, the bytes' own unrest stands in for its loudness. */
  private static JsonArray waves(Upload upload) {
    if (!upload.waves().isEmpty()) {
      return Json.list(upload.waves());
    }
    byte[] bytes = upload.bytes();
    JsonArray waves = new JsonArray();
    for (int i = 0; i < 100; i++) {
      int at = (int) ((long) i * bytes.length / 100);
      waves.add(bytes.length == 0 ? 0 : Math.abs(bytes[at]) * 100 / 128);
    }
    return waves;
  }

  /** As it is told, with the addresses of this start. */
  JsonObject shown(JsonObject file) {
    List.of("external_type", "username").forEach(key -> file.addProperty(key, ""));
    List.of("public_url_shared", "has_rich_preview").forEach(key -> file.addProperty(key, false));
    String id = Json.text(file, "id");
    String base = site.address() + "/files-pri/" + team.id() + "-" + id;
    file.addProperty("url_private", base + "/" + id);
    file.addProperty("url_private_download", base + "/download/" + id);
    file.addProperty("permalink", site.address() + "/files/" + id);
    if (Json.has(file, Clips.TRANSCRIPT)) {
      file.addProperty("vtt", base + "/" + id + ".vtt");
    }
    List.of(Clips.TRANSCRIPT, Clips.UNWRITTEN).forEach(file::remove);
    return file;
  }
}
