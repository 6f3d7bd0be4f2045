package dev.starling.localslack.model;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Messages that wait for their time, by the workspace's clock; a restart does not lose them. */
public final class Scheduled {
  private final Documents documents;
  private final Channels channels;
  private final Chat chat;
  private final Stamps stamps;

  Scheduled(Documents documents, Channels channels, Chat chat, Stamps stamps) {
    this.documents = documents;
    this.channels = channels;
    this.chat = chat;
    this.stamps = stamps;
  }

  /** Answers with the id under which it waits. */
  public String add(String channel, Instant at, Draft draft) {
    String id = Ids.fresh("Q");
    documents.put(
        "scheduled",
        id,
        Json.of(
            "id", id,
            "channel_id", channel,
            "post_at", at.getEpochSecond(),
            "date_created", stamps.seconds(),
            "body", draft.body(),
            "thread", draft.thread(),
            "broadcast", draft.broadcast()));
    return id;
  }

  /** Those that still wait, soonest first. */
  public List<JsonObject> all() {
    return documents.all("scheduled").stream()
        .sorted(Comparator.comparing(Scheduled::due).thenComparing(doc -> Json.text(doc, "id")))
        .toList();
  }

  public static Instant due(JsonObject scheduled) {
    return Instant.ofEpochSecond(scheduled.get("post_at").getAsLong());
  }

  /** Says whether it was still waiting. */
  public boolean remove(String id) {
    synchronized (documents) {
      boolean waiting = documents.find("scheduled", id).isPresent();
      documents.remove("scheduled", id);
      return waiting;
    }
  }

  /** When the next one is due. */
  public Optional<Instant> next() {
    return all().stream().findFirst().map(Scheduled::due);
  }

  /** Posts everything that is due by now. */
  public void postDue() {
    synchronized (documents) {
      Instant now = stamps.now();
      for (JsonObject each : all()) {
        if (!due(each).isAfter(now)) {
          documents.remove("scheduled", Json.text(each, "id"));
          post(each);
        }
      }
    }
  }

  /** As in Slack, one with metadata is never posted, and nobody is told. */
  private void post(JsonObject each) {
    JsonObject body = Json.object(each, "body");
    @Nullable String thread = Json.find(each, "thread").orElse(null);
    channels
        .find(Json.text(each, "channel_id"))
        .filter(channel -> !channel.archived() && channel.has(Json.text(body, "user")))
        .filter(channel -> !Json.has(body, "metadata"))
        .ifPresent(
            channel -> chat.post(channel, new Draft(body, thread, Json.is(each, "broadcast"))));
  }
}
