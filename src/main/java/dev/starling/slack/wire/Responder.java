package dev.starling.slack.wire;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import dev.starling.slack.wire.SlackLine.Pace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers by the address that came with a request: for half an hour, five times, seen only by the
 * person who asked.
 */
public final class Responder {
  private static final Logger log = LoggerFactory.getLogger(Responder.class);
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private final SlackLine line;

  public Responder(SlackLine line) {
    this.line = line;
  }

  /**
   * @param thread where the pressed button stands, or null outside threads
   * @return whether Slack took it
   */
  public boolean respond(String responseUrl, Reply reply, @Nullable String thread) {
    if (reply instanceof Reply.Silence) {
      return true;
    }
    try {
      SlackReceipt receipt = line.post(Pace.PATIENT, responseUrl, body(reply, thread));
      if (!receipt.isSuccessful()) {
        log.warn("Slack did not take a late answer: HTTP {}", receipt.status());
      }
      return receipt.isSuccessful();
    } catch (SlackTrouble trouble) {
      log.warn("A late answer did not reach Slack: {}", trouble.error());
      return false;
    }
  }

  static JsonObject body(Reply reply, @Nullable String thread) {
    JsonObject body = new JsonObject();
    if (reply instanceof Reply.Removal) {
      body.addProperty("delete_original", true);
    } else if (reply instanceof Reply.Words words) {
      body.addProperty("response_type", "ephemeral");
      body.addProperty("replace_original", words.instead());
      body.addProperty("text", words.text());
      if (!words.blocks().isEmpty()) {
        body.add("blocks", GSON.toJsonTree(words.blocks()));
      }
      if (thread != null && !words.instead()) {
        body.addProperty("thread_ts", thread);
      }
    }
    return body;
  }
}
