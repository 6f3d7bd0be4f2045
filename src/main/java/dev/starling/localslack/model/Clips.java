package dev.starling.localslack.model;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** The voice clips among the files, and what is written down of them. */
public final class Clips {
  static final String TRANSCRIPT = "transcript";

  /** What is said in a clip, until it is its transcript. */
  static final String UNWRITTEN = "unwritten";

  private static final int PREVIEW = 250;

  private final Documents documents;
  private final Happenings happenings;

  Clips(Documents documents, Happenings happenings) {
    this.documents = documents;
    this.happenings = happenings;
  }

  public boolean isClip(String id) {
    return find(id).filter(file -> "slack_audio".equals(Json.text(file, "subtype"))).isPresent();
  }

  private Optional<JsonObject> find(String id) {
    return documents.find("file", id);
  }

  /** The whole transcript, in the form Slack serves it. */
  public Optional<String> vtt(String id) {
    return find(id)
        .filter(file -> Json.has(file, TRANSCRIPT))
        .map(file -> Transcript.vtt(Json.text(file, TRANSCRIPT), duration(file)));
  }

  private static long duration(JsonObject file) {
    return Json.find(file, "duration_ms").map(Long::parseLong).orElse(0L);
  }

  /** What happens when Slack has finished listening to a clip. */
  public void transcribe(String id, String text) {
    synchronized (documents) {
      JsonObject file = find(id).orElseThrow();
      String preview = preview(text);
      file.addProperty(TRANSCRIPT, text);
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

  private static String preview(String text) {
    int signs = Math.min(PREVIEW, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, signs));
  }

  void awaitTranscript(String id, String words) {
    synchronized (documents) {
      JsonObject file = find(id).orElseThrow();
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

  /** Unless it was taken away before anybody could listen. */
  void writeDown(String id) {
    synchronized (documents) {
      find(id).ifPresent(file -> writeDown(id, file));
    }
  }

  private void writeDown(String id, JsonObject file) {
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
