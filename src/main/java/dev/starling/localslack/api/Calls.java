package dev.starling.localslack.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest calls of the Web API and how they were answered; empty unless opened. */
public final class Calls {
  private static final int LONGEST = 1000;
  private static final int LARGEST_ANSWER = 20_000;

  private final Clock clock;
  private final Deque<JsonObject> entries = new ArrayDeque<>();
  private boolean open;

  public Calls(Clock clock) {
    this.clock = clock;
  }

  public synchronized void open() {
    open = true;
  }

  /** A token is nobody's business, and a very long answer can be asked for again. */
  synchronized void note(String method, JsonObject args, int status, JsonElement answer) {
    if (!open) {
      return;
    }
    JsonObject safe = args.deepCopy();
    safe.remove("token");
    boolean tooLong = Json.write(answer).length() > LARGEST_ANSWER;
    entries.add(
        Json.of(
            "at", clock.instant().toString(),
            "method", method,
            "args", safe,
            "status", status,
            "answer", tooLong ? "too long to keep" : answer));
    if (entries.size() > LONGEST) {
      entries.removeFirst();
    }
  }

  /** Oldest first. */
  public synchronized List<JsonObject> entries() {
    return List.copyOf(entries);
  }

  public synchronized void clear() {
    entries.clear();
  }
}
