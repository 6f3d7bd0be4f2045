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
  record Watcher(String user, BlockingQueue<String> news) {}

  private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

  Watcher join(String user) {
    Watcher watcher = new Watcher(user, new LinkedBlockingQueue<>());
    watchers.add(watcher);
    return watcher;
  }

  /** Sends every page away; an empty line of news means that there will be no more. */
  void end() {
    watchers.forEach(watcher -> watcher.news().add(""));
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
        .forEach(watcher -> watcher.news().add(text));
  }
}
