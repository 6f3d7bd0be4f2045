package dev.starling.localslack.teammates;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Clips;
import dev.starling.localslack.model.Files;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Upload;

/** Voice clips of people who have no voice, and what is understood of them. */
final class VoiceClips {
  private final Files files;
  private final Clips clips;

  VoiceClips(Files files, Clips clips) {
    this.files = files;
    this.clips = clips;
  }

  /** Answers with the file's id. */
  String record(String person, String name, int seconds) {
    byte[] sound = Murmur.wave(Dice.of(name), seconds);
    Upload upload =
        new Upload(
            person,
            "audio_message.wav",
            "audio/wav",
            sound,
            true,
            seconds * 1000L,
            Murmur.loudness(sound));
    return Json.text(files.store(upload), "id");
  }

  void transcribe(String file, String text) {
    clips.transcribe(file, text);
  }

  String heardIn(JsonObject message) {
    StringBuilder heard = new StringBuilder();
    for (JsonObject file : Json.objects(message, "files")) {
      clips.vtt(Json.text(file, "id")).ifPresent(vtt -> heard.append(vtt).append('\n'));
    }
    return heard.toString();
  }
}
