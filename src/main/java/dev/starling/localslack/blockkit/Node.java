package dev.starling.localslack.blockkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/** A piece of what an app sent, which knows where it was found and where to complain. */
record Node(JsonObject json, String pointer, List<String> complaints) {

  void complain(String what) {
    complaints.add(
        "[ERROR] " + what + " [json-pointer:" + (pointer.isEmpty() ? "/" : pointer) + "]");
  }

  /** What is wrong is the type. */
  void unsupported() {
    new Node(json, pointer + "/type", complaints).complain("unsupported type: " + type());
  }

  boolean has(String key) {
    return json.has(key) && !json.get(key).isJsonNull();
  }

  String text(String key) {
    return has(key) && json.get(key).isJsonPrimitive() ? json.get(key).getAsString() : "";
  }

  String type() {
    return text("type");
  }

  private Node at(Object key, JsonElement value) {
    JsonObject object = value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
    Node node = new Node(object, pointer + "/" + key, complaints);
    if (!value.isJsonObject()) {
      node.complain("must provide an object");
    }
    return node;
  }

  void require(String key) {
    if (!has(key)) {
      complain("missing required field: " + key);
    }
  }

  void requireOneOf(String one, String other) {
    if (!has(one) && !has(other)) {
      complain("must define either `" + one + "` or `" + other + "`");
    }
  }

  /** A bare string, if it is there. */
  void string(String key, int min, int max) {
    if (has(key)) {
      int length = text(key).length();
      Node at = new Node(json, pointer + "/" + key, complaints);
      if (!json.get(key).isJsonPrimitive()) {
        at.complain("must be a string");
      } else if (length > max) {
        at.complain("must be less than " + (max + 1) + " characters");
      } else if (length < min) {
        at.complain("must be more than " + (min - 1) + " characters");
      }
    }
  }

  void oneOf(String key, String... allowed) {
    if (has(key) && !List.of(allowed).contains(text(key))) {
      Node at = new Node(json, pointer + "/" + key, complaints);
      at.complain("must be one of: " + String.join(", ", allowed));
    }
  }

  void number(String key, int min, int max) {
    if (has(key)) {
      Node at = new Node(json, pointer + "/" + key, complaints);
      try {
        int value = json.get(key).getAsInt();
        if (value < min || value > max) {
          at.complain("must be between " + min + " and " + max);
        }
      } catch (NumberFormatException | UnsupportedOperationException e) {
        at.complain("must be a number");
      }
    }
  }

  /** Looks at what is under the key, if it is there. */
  void part(String key, Consumer<Node> check) {
    if (has(key)) {
      check.accept(at(key, json.get(key)));
    }
  }

  void list(String key, int min, int max, Consumer<Node> check) {
    items(key, min, max, (list, i) -> check.accept(list.at(i, json.getAsJsonArray(key).get(i))));
  }

  /** A list of lists; each inner one is handed on as an object with {@code cells}. */
  void lists(String key, int min, int max, Consumer<Node> check) {
    items(
        key,
        min,
        max,
        (list, i) -> {
          JsonObject row = new JsonObject();
          row.add("cells", json.getAsJsonArray(key).get(i));
          check.accept(new Node(row, list.pointer + "/" + i, complaints));
        });
  }

  private void items(String key, int min, int max, ObjIntConsumer<Node> check) {
    if (!has(key)) {
      return;
    }
    Node list = new Node(json, pointer + "/" + key, complaints);
    if (!json.get(key).isJsonArray()) {
      list.complain("must be an array");
      return;
    }
    int size = json.getAsJsonArray(key).size();
    if (size > max) {
      list.complain("no more than " + max + " items allowed");
    }
    if (size < min) {
      list.complain("no fewer than " + min + " items required");
    }
    for (int i = 0; i < size; i++) {
      check.accept(list, i);
    }
  }
}
