package dev.starling.localslack.model;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where every message stands, by timestamps alone, so that a few among very many are found at once.
 */
final class Standing {
  private final Map<String, NavigableSet<String>> channels = new HashMap<>();
  private final Map<String, NavigableMap<String, String>> threads = new HashMap<>();
  private final Map<String, Set<String>> files = new HashMap<>();

  void add(JsonObject message) {
    String channel = Json.text(message, "channel");
    String ts = Json.text(message, "ts");
    if (!Messages.isHidden(message)) {
      channels.computeIfAbsent(channel, c -> new TreeSet<>()).add(ts);
    }
    if (Messages.isReply(message)) {
      threads
          .computeIfAbsent(thread(channel, Json.text(message, "thread_ts")), t -> new TreeMap<>())
          .put(ts, Json.text(message, "user"));
    }
    for (String file : filesOf(message)) {
      files.computeIfAbsent(file, f -> new TreeSet<>()).add(Messages.id(message));
    }
  }

  void remove(JsonObject message) {
    String channel = Json.text(message, "channel");
    String ts = Json.text(message, "ts");
    open(channel).remove(ts);
    threads.computeIfPresent(
        thread(channel, Json.text(message, "thread_ts")),
        (thread, replies) -> {
          replies.remove(ts);
          return replies.isEmpty() ? null : replies;
        });
    for (String file : filesOf(message)) {
      files.getOrDefault(file, new TreeSet<>()).remove(Messages.id(message));
    }
  }

  /** Not hidden in a thread. */
  NavigableSet<String> open(String channel) {
    return channels.getOrDefault(channel, new TreeSet<>());
  }

  /** Who said each reply, by its timestamp. */
  NavigableMap<String, String> replies(String channel, String root) {
    return threads.getOrDefault(thread(channel, root), new TreeMap<>());
  }

  Set<String> withFile(String file) {
    return files.getOrDefault(file, Set.of());
  }

  private static List<String> filesOf(JsonObject message) {
    return Json.objects(message, "files").stream().map(f -> Json.text(f, "id")).toList();
  }

  private static String thread(String channel, String root) {
    return channel + "/" + root;
  }
}
