package dev.starling.localslack.model;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** A message before it has a place and a time. */
public record Draft(JsonObject body, @Nullable String thread, boolean broadcast) {

  public static Draft by(String user) {
    return new Draft(Json.of("user", user), null, false);
  }

  public Draft with(String key, Object value) {
    JsonObject more = body.deepCopy();
    more.add(key, Json.element(value));
    return new Draft(more, thread, broadcast);
  }

  public Draft in(@Nullable String threadTs, boolean alsoToChannel) {
    return new Draft(body, threadTs, alsoToChannel);
  }
}
