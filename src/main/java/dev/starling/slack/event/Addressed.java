package dev.starling.slack.event;

import com.google.gson.Gson;
import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said something to Starling, and is to be answered.
 *
 * @param ts the message
 * @param thread where they said it; null outside threads
 * @param text with the mention, as Slack sent it
 */
public record Addressed(
    WorkspaceId workspace,
    String channel,
    String ts,
    @Nullable String thread,
    String user,
    String text)
    implements Errand {
  private static final Gson GSON = new Gson();

  /** Reads the subject. */
  public static Addressed parse(String subject) {
    return GSON.fromJson(subject, Addressed.class);
  }

  /** Names the message, so that what it asks for is done once. */
  String key() {
    return channel + " " + ts;
  }

  /** Whether it was said where nobody else listens. */
  boolean isDirect() {
    return channel.startsWith("D");
  }

  @Override
  public String subject() {
    return GSON.toJson(this);
  }

  @Override
  public Optional<WorkspaceId> whose() {
    return Optional.of(workspace);
  }
}
