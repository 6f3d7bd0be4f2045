package dev.starling.localslack.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files people and apps uploaded: the facts in the journal, the bytes beside it. */
public final class Clips {
  /** What is said in a clip, until it is its transcript. */
  private static final String UNWRITTEN = "unwritten";

  private final Documents documents;
  private final Happenings happenings;
  private final Path folder;
  private final Stamps stamps;
  private final Team team;
  private volatile boolean transcribing;
  private final Site site;

  Clips(
      Documents documents,
      Happenings happenings,
      Path folder,
      Stamps stamps,
      Team team,
      Site site) {
    this.documents = documents;
    this.happenings = happenings;
    this.folder = folder;
    this.stamps = stamps;
    this.team = team;
    this.site = site;
  }

  /** Whether new voice clips say that a transcript is on its way. */
  public void transcribing(boolean yes) {
    transcribing = yes;
  }

  public JsonObject store(Upload upload) {
    return store(Ids.fresh("F"), upload);
  }

  public JsonObject store(String id, Upload upload) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(id), upload.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    JsonObject file = describe(id, upload);
    if (upload.audio()) {
      file.addProperty("subtype", "slack_audio");
      file.addProperty("media_display_type", "audio");
      file.addProperty("duration_ms", upload.durationMs());
      file.add("audio_wave_samples", waves(upload));
      file.add("transcription", Json.of("status", transcribing ? "processing" : "none"));
    }
    documents.put("file", id, file);
    return find(id).orElseThrow();
  }

  private JsonObject describe(String id, Upload upload) {
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

  public Optional<JsonObject> find(String id) {
    return documents.find("file", id).map(this::withAddresses);
  }

  private JsonObject withAddresses(JsonObject file) {
    List.of("external_type", "username").forEach(key -> file.addProperty(key, ""));
    List.of("public_url_shared", "has_rich_preview").forEach(key -> file.addProperty(key, false));
    file.remove(UNWRITTEN);
    String base = site.address() + "/files-pri/" + team.id() + "-" + Json.text(file, "id");
    file.addProperty("url_private", base + "/" + Json.text(file, "id"));
    file.addProperty("url_private_download", base + "/download/" + Json.text(file, "id"));
    file.addProperty("permalink", site.address() + "/files/" + Json.text(file, "id"));
    if (Json.has(file, "transcript")) {
      file.remove("transcript");
      file.addProperty("vtt", base + "/" + Json.text(file, "id") + ".vtt");
    }
    return file;
  }

  public byte[] bytes(String id) {
    try {
      return Files.readAllBytes(folder.resolve(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole transcript, in the form Slack serves it. */
  public Optional<String> vtt(String id) {
    return documents
        .find("file", id)
        .filter(file -> Json.has(file, "transcript"))
        .map(file -> Transcript.vtt(Json.text(file, "transcript"), duration(file)));
  }

  private static long duration(JsonObject file) {
    return Json.find(file, "duration_ms").map(Long::parseLong).orElse(0L);
  }

  /** What happens when Slack has finished listening to a clip. */
  public void transcribe(String id, String text) {
    synchronized (documents) {
      JsonObject file = documents.find("file", id).orElseThrow();
      String preview = text.substring(0, text.offsetByCodePoints(0, previewed(text)));
      file.addProperty("transcript", text);
      file.add(
          "transcription",
          Json.of(
              "status", "complete",
              "locale", "en-US",
              "preview",
                  Json.of("content", preview, "has_more", preview.length() < text.length())));
      documents.put("file", id, file);
      happenings.tell(new Happening.FileChanged(id));
    }
  }

  public boolean isClip(String id) {
    return find(id).filter(file -> "slack_audio".equals(Json.text(file, "subtype"))).isPresent();
  }

  void awaitTranscript(String id, String words) {
    synchronized (documents) {
      JsonObject file = documents.find("file", id).orElseThrow();
      file.addProperty(UNWRITTEN, words);
      file.add("transcription", Json.of("status", "processing"));
      documents.put("file", id, file);
    }
  }

  List<String> unwritten() {
    return documents.all("file").stream()
        .filter(file -> file.has(UNWRITTEN))
        .map(file -> Json.text(file, "id"))
        .toList();
  }

  void writeDown(String id) {
    synchronized (documents) {
      JsonObject file = documents.find("file", id).orElseThrow();
      String words = Json.text(file, UNWRITTEN);
      file.remove(UNWRITTEN);
      file.add("transcription", Json.of("status", "none"));
      documents.put("file", id, file);
      if (words.isEmpty()) {
        happenings.tell(new Happening.FileChanged(id));
      } else {
        transcribe(id, words);
      }
    }
  }

  private static int previewed(String text) {
    return Math.min(250, text.codePointCount(0, text.length()));
  }
}
