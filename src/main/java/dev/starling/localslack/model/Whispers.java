package dev.starling.localslack.model;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Messages only one person sees; as in Slack, nobody keeps them. */
public final class Whispers {
  private record Whisper(String user, JsonObject ephemeral) {}

  private final Documents documents;
  private final Happenings happenings;
  private final Stamps stamps;
  private final Map<String, Whisper> whispers = new LinkedHashMap<>();

  Whispers(Documents documents, Happenings happenings, Stamps stamps) {
    this.documents = documents;
    this.happenings = happenings;
    this.stamps = stamps;
  }

  /** Answers with its ts. */
  public String whisper(String channel, String user, Draft draft) {
    synchronized (documents) {
      String ts = stamps.next();
      tell(channel, user, draft, ts);
      return ts;
    }
  }

  private void tell(String channel, String user, Draft draft, String ts) {
    JsonObject message = Json.of("type", "message");
    draft.body().entrySet().forEach(e -> message.add(e.getKey(), e.getValue()));
    message.addProperty("ts", ts);
    message.addProperty("channel", channel);
    message.addProperty("is_ephemeral", true);
    @Nullable String thread = draft.thread();
    if (thread != null) {
      message.addProperty("thread_ts", thread);
    }
    JsonObject ephemeral =
        Json.of(
            "id",
            "E" + ts,
            "channel",
            channel,
            "thread_ts",
            thread == null ? JsonNull.INSTANCE : thread,
            "message",
            message);
    whispers.put("E" + ts, new Whisper(user, ephemeral));
    happenings.tell(new Happening.Whispered(user, ephemeral));
  }

  public Optional<JsonObject> find(String user, String id) {
    synchronized (documents) {
      return Optional.ofNullable(whispers.get(id))
          .filter(whisper -> whisper.user().equals(user))
          .map(Whisper::ephemeral);
    }
  }

  public List<JsonObject> of(String user) {
    synchronized (documents) {
      return whispers.values().stream()
          .filter(whisper -> whisper.user().equals(user))
          .map(Whisper::ephemeral)
          .toList();
    }
  }

  public void replace(String user, String id, Draft draft) {
    synchronized (documents) {
      find(user, id)
          .ifPresent(old -> tell(Json.text(old, "channel"), user, draft, id.substring(1)));
    }
  }

  public void remove(String user, String id) {
    synchronized (documents) {
      if (find(user, id).isPresent()) {
        whispers.remove(id);
        happenings.tell(new Happening.WhisperGone(user, id));
      }
    }
  }
}
