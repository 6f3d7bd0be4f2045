package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;

/** Open pages, and what each still has to be told. */
final class Watchers {
  /**
   * A page that is told more than this without reading is sent away; it comes back and reads anew.
   */
  private static final int PATIENCE = 5_000;

  record Watcher(String user, BlockingQueue<String> news) {
    void tell(String text) {
      if (!news.offer(text)) {
        sendAway();
      }
    }

    /** An empty line of news means that there will be no more. */
    void sendAway() {
      news.clear();
      news.add("");
    }
  }

  private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

  Watcher join(String user) {
    Watcher watcher = new Watcher(user, new LinkedBlockingQueue<>(PATIENCE));
    watchers.add(watcher);
    return watcher;
  }

  /** Sends every page away. */
  void end() {
    watchers.forEach(Watcher::sendAway);
  }

  /** By identity: two pages of one person are two. */
  void leave(Watcher gone) {
    watchers.removeIf(watcher -> watcher.news() == gone.news());
  }

  List<String> users() {
    return watchers.stream().map(Watcher::user).distinct().toList();
  }

  void tell(Predicate<String> whom, JsonObject news) {
    String text = Json.write(news);
    watchers.stream()
        .filter(watcher -> whom.test(watcher.user()))
        .forEach(watcher -> watcher.tell(text));
  }
}
