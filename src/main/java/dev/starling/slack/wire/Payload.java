package dev.starling.slack.wire;

import com.google.gson.Gson;

/** What a button or a form carries to Slack and back: a record, as JSON. */
public final class Payload {
  private static final Gson GSON = new Gson();

  private Payload() {}

  public static String encode(Record content) {
    return GSON.toJson(content);
  }

  public static <T extends Record> T decode(String text, Class<T> type) {
    return GSON.fromJson(text, type);
  }
}
