package dev.starling.localslack.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;

/** What has been said. Files are kept once, by id, and put into a message when it is shown. */
public final class Messages {
  private final Documents documents;
  private final Files uploaded;
  private final Standing standing = new Standing();

  Messages(Documents documents, Files uploaded) {
    this.documents = documents;
    this.uploaded = uploaded;
    documents.all("message").forEach(standing::add);
  }

  public Optional<JsonObject> find(String channel, String ts) {
    return documents.find("message", channel + "/" + ts);
  }

  /** Roots and replies together, oldest first. */
  public List<JsonObject> in(String channel) {
    return documents.under("message", channel + "/");
  }

  /**
   * The last so many that stand in the channel itself, oldest first.
   *
   * @param before only what was said before it; empty for up to now
   */
  public List<JsonObject> latest(String channel, String before, int count) {
    synchronized (documents) {
      List<String> stamps =
          before(channel, before).descendingSet().stream().limit(count).sorted().toList();
      return at(channel, stamps);
    }
  }

  /** Everything that stands in the channel itself from one moment to before another. */
  public List<JsonObject> between(String channel, String since, String before) {
    synchronized (documents) {
      boolean none = !before.isEmpty() && since.compareTo(before) > 0;
      return none ? List.of() : at(channel, before(channel, before).tailSet(since, true));
    }
  }

  /**
   * What stands in the channel itself, newest first.
   *
   * @param upTo the newest that is wanted
   */
  public Stream<JsonObject> back(String channel, String upTo) {
    synchronized (documents) {
      List<String> stamps = List.copyOf(standing.open(channel).headSet(upTo, true).descendingSet());
      return stamps.stream().flatMap(ts -> find(channel, ts).stream());
    }
  }

  private NavigableSet<String> before(String channel, String before) {
    NavigableSet<String> all = standing.open(channel);
    return before.isEmpty() ? all : all.headSet(before, false);
  }

  /** The root, where it still is, and its replies. */
  public List<JsonObject> thread(String channel, String root) {
    synchronized (documents) {
      return Stream.concat(find(channel, root).stream(), replies(channel, root).stream()).toList();
    }
  }

  public List<JsonObject> replies(String channel, String root) {
    synchronized (documents) {
      return at(channel, standing.replies(channel, root).navigableKeySet());
    }
  }

  /** Who said each reply of a thread, by its timestamp: cheaper than reading it. */
  NavigableMap<String, String> repliers(String channel, String root) {
    synchronized (documents) {
      return Collections.unmodifiableNavigableMap(standing.replies(channel, root));
    }
  }

  private List<JsonObject> at(String channel, Collection<String> stamps) {
    return stamps.stream().flatMap(ts -> find(channel, ts).stream()).toList();
  }

  public static boolean isReply(JsonObject message) {
    return Json.has(message, "thread_ts")
        && !Json.text(message, "thread_ts").equals(Json.text(message, "ts"));
  }

  /** In its thread only. */
  public static boolean isHidden(JsonObject message) {
    return isReply(message) && !"thread_broadcast".equals(Json.text(message, "subtype"));
  }

  public List<JsonObject> withFile(String file) {
    synchronized (documents) {
      return standing.withFile(file).stream()
          .flatMap(id -> documents.find("message", id).stream())
          .toList();
    }
  }

  /** As Slack would show it: with its files in full, and a broadcast with its root. */
  public JsonObject shown(JsonObject message) {
    JsonObject shown = message.deepCopy();
    if (Json.has(shown, "files")) {
      JsonArray files = new JsonArray();
      Json.objects(shown, "files")
          .forEach(file -> uploaded.find(Json.text(file, "id")).ifPresent(files::add));
      shown.add("files", files);
    }
    if ("thread_broadcast".equals(Json.text(shown, "subtype"))) {
      find(Json.text(shown, "channel"), Json.text(shown, "thread_ts"))
          .ifPresent(root -> shown.add("root", root));
    }
    return shown;
  }

  void put(JsonObject message) {
    synchronized (documents) {
      documents.find("message", id(message)).ifPresent(standing::remove);
      documents.put("message", id(message), message);
      standing.add(message);
    }
  }

  void remove(JsonObject message) {
    synchronized (documents) {
      documents.find("message", id(message)).ifPresent(standing::remove);
      documents.remove("message", id(message));
    }
  }

  static String id(JsonObject message) {
    return Json.text(message, "channel") + "/" + Json.text(message, "ts");
  }
}
