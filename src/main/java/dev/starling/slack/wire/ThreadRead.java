package dev.starling.slack.wire;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * A thread's messages as Slack writes them, the root first.
 *
 * @param whole whether all of it was read; if not, absence means nothing
 */
public record ThreadRead(List<JsonObject> messages, boolean whole) {}
