package dev.starling.slack.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.starling.slack.wire.SlackLine.Pace;

/** Gives people files in Slack. */
public final class FileDrop {
  private final SlackLine line;

  public FileDrop(SlackLine line) {
    this.line = line;
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
