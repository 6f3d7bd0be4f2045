package dev.starling.slack.event;

import com.google.gson.Gson;
import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said something to Starling, and is to be answered.
 *
 * @param thread where they said it; null outside threads
 * @param text with the mention, as Slack sent it
 */
public record Addressed(
    WorkspaceId workspace, String channel, @Nullable String thread, String user, String text)
    implements Errand {
  private static final Gson GSON = new Gson();

  /** Reads the subject. */
  public static Addressed parse(String subject) {
    return GSON.fromJson(subject, Addressed.class);
  }

  @Override
  public String subject() {
    return GSON.toJson(this);
  }
}
