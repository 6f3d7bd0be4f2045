package dev.starling.slack.wire;

import com.google.gson.JsonObject;
import dev.starling.slack.wire.SlackLine.Pace;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files that people send to us, and that we send to them. */
public final class Files {
  private final SlackLine line;

  public Files(SlackLine line) {
    this.line = line;
  }

  /**
   * A file's bytes.
   *
   * @param file as Slack describes it
   * @param most of these bytes at most; what is longer is cut off
   */
  public byte[] fetch(JsonObject file, int most) {
    String address =
        Json.text(file, "url_private_download")
            .or(() -> Json.text(file, "url_private"))
            .orElseThrow(() -> SlackTrouble.refused("download", "no_address", Optional.empty()));
    return line.download(address, most);
  }

  /**
   * Shares a text with a channel, or in a direct conversation, as a file.
   *
   * @param comment said with it
   */
  public void share(String channel, String name, String text, String comment) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Form announced = new Form().with("filename", name).with("length", bytes.length);
    SlackAnswer place = line.call(Pace.PATIENT, "files.getUploadURLExternal", announced);
    line.upload(place.getText("upload_url"), bytes);
    JsonObject file = new JsonObject();
    file.addProperty("id", place.getText("file_id"));
    file.addProperty("title", name);
    Form whole =
        new Form()
            .with("files", "[" + file + "]")
            .with("channel_id", channel)
            .with("initial_comment", comment);
    line.call(Pace.PATIENT, "files.completeUploadExternal", whole);
  }
}
