package dev.starling.localslack.model;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything the workspace remembers, by kind and id. What goes in and what comes out are copies.
 * An act of several steps holds this object's monitor, so that no reader sees half of it.
 */
public final class Documents implements AutoCloseable {
  private final Journal journal;
  private final Map<String, NavigableMap<String, JsonObject>> kinds = new TreeMap<>();

  private Documents(Journal journal) {
    this.journal = journal;
  }

  public static Documents in(Path folder) {
    Documents documents = new Documents(Journal.in(folder));
    documents.readAll();
    return documents;
  }

  private synchronized void readAll() {
    journal.replay(this::apply);
    List<JsonObject> lines = new ArrayList<>();
    kinds.forEach((kind, all) -> all.forEach((id, doc) -> lines.add(line(kind, id, doc))));
    journal.replaceWith(lines);
  }

  private void apply(JsonObject line) {
    NavigableMap<String, JsonObject> all = kind(Json.text(line, "kind"));
    if (Json.has(line, "doc")) {
      all.put(Json.text(line, "id"), line.getAsJsonObject("doc"));
    } else {
      all.remove(Json.text(line, "id"));
    }
  }

  private static JsonObject line(String kind, String id, JsonObject doc) {
    return Json.of("kind", kind, "id", id, "doc", doc);
  }

  private NavigableMap<String, JsonObject> kind(String kind) {
    return kinds.computeIfAbsent(kind, k -> new TreeMap<>());
  }

  public synchronized void put(String kind, String id, JsonObject doc) {
    JsonObject line = line(kind, id, doc.deepCopy());
    journal.append(line);
    apply(line);
  }

  public synchronized void remove(String kind, String id) {
    if (kind(kind).containsKey(id)) {
      JsonObject line = Json.of("kind", kind, "id", id);
      journal.append(line);
      apply(line);
    }
  }

  public synchronized Optional<JsonObject> find(String kind, String id) {
    return Optional.ofNullable(kind(kind).get(id)).map(JsonObject::deepCopy);
  }

  public synchronized List<JsonObject> all(String kind) {
    return under(kind, "");
  }

  /** Those whose id begins so, in order of id. */
  public synchronized List<JsonObject> under(String kind, String prefix) {
    return kind(kind).subMap(prefix, prefix + Character.MAX_VALUE).values().stream()
        .map(JsonObject::deepCopy)
        .toList();
  }

  @Override
  public synchronized void close() {
    journal.close();
  }
}
