package dev.starling.slack.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.starling.slack.wire.SlackLine.Pace;
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
   * A file that is shared in a conversation.
   *
   * @param name with its ending
   * @param alt for those who cannot see it; empty if it is no picture
   */
  public record Parcel(String name, String title, String alt, byte[] content) {}

  /**
   * Slack looks at a file before it shows it, so it appears a little after this returns.
   *
   * @param channel Slack's id of it
   * @param words said beside the file, in Slack's notation
   * @throws SlackTrouble when Slack does not take it
   */
  public void share(String channel, String words, Parcel parcel) {
    Form announced =
        new Form().with("filename", parcel.name()).with("length", parcel.content().length);
    if (!parcel.alt().isEmpty()) {
      announced = announced.with("alt_txt", parcel.alt());
    }
    SlackAnswer place = line.call(Pace.PATIENT, "files.getUploadURLExternal", announced);
    line.upload(place.getText("upload_url"), parcel.content());
    JsonObject file = new JsonObject();
    file.addProperty("id", place.getText("file_id"));
    file.addProperty("title", parcel.title());
    JsonArray files = new JsonArray();
    files.add(file);
    line.call(
        Pace.PATIENT,
        "files.completeUploadExternal",
        new Form()
            .with("files", files.toString())
            .with("channel_id", channel)
            .with("initial_comment", words));
  }
}
